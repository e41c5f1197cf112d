package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.NotFound;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The statements shipped with the product: the four benefits, recovery, efficiency and quality. */
@Component
class Statements {

    private final List<Statement> all;
    private final LocalDate date;
    private final int edition;

    Statements(ReferencePacks packs) {
        ReferencePack pack = packs.latest("evidence-statements");
        this.all = List.of(pack.as(Statement[].class));
        this.date = pack.date();
        this.edition = pack.version();
    }

    List<Statement> all() {
        return all;
    }

    Statement one(String code) {
        return all.stream()
                .filter(statement -> statement.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("statement"));
    }

    /** When what research says was last gone through. */
    LocalDate date() {
        return date;
    }

    /** The version of what the product ships. */
    int edition() {
        return edition;
    }
}
