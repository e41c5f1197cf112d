package org.cordee.recognition;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lines a peer wrote, which row security shows to that peer alone. */
@Component
@Transactional(readOnly = true)
class PortfolioQueries {

    private final Sql sql;

    PortfolioQueries(Sql sql) {
        this.sql = sql;
    }

    List<KeptLine> of(UUID peer) {
        return sql.of("""
                        select id, ability, part, words, hidden from recognition.portfolio_line
                         where peer_id = :peer order by written_on, id""")
                .set("peer", peer)
                .list(row -> new KeptLine(
                        row.uuid("id"),
                        row.textOrNull("ability"),
                        PortfolioPart.of(row.text("part")),
                        row.textOrNull("words"),
                        row.truth("hidden")));
    }
}
