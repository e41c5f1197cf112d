package org.cordee.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the lines of portfolios. */
@Component
class PortfolioStore {

    private final Sql sql;

    PortfolioStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps a line in place of the one before about the same ability. */
    void keep(UUID peer, KeptLine line, LocalDate today) {
        remove(line.id(), line.ability());
        sql.of("""
                        insert into recognition.portfolio_line (id, peer_id, ability, part, words, hidden, written_on)
                        values (:id, :peer, cast(:ability as text), :part, cast(:words as text), :hidden, :today)""")
                .set("id", line.id())
                .set("peer", peer)
                .set("ability", line.ability())
                .set("part", line.part().code())
                .set("words", line.words())
                .set("hidden", line.hidden())
                .set("today", today)
                .exactlyOne();
    }

    void remove(UUID id, @Nullable String ability) {
        int ignored = sql.of("""
                        delete from recognition.portfolio_line where id = :id or ability = cast(:ability as text)""").set("id", id).set("ability", ability).anyNumber();
    }
}
