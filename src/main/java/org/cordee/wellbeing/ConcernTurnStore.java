package org.cordee.wellbeing;

import java.util.List;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the job that tells may ask: never a word, never whom it is about. */
@Component
class ConcernTurnStore {

    private final Sql sql;

    ConcernTurnStore(Sql sql) {
        this.sql = sql;
    }

    record Recipient(String address, @Nullable String language) {}

    void tellTheCoordination() {
        var unused = sql.of("select wellbeing.tell_the_coordination()").list(row -> true);
    }

    /** Whom to write to; asking marks them as written to. */
    List<Recipient> letters() {
        return sql.of("select recipient, language from wellbeing.letters_of_concerns()")
                .list(row -> new Recipient(row.text("recipient"), row.textOrNull("language")));
    }
}
