package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.time.Today;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of live placements that end soon or have ended, for those who hold the files. */
@Component
@Transactional(readOnly = true)
public class PaperWatchQueries {

    private final Sql sql;
    private final PaperRules rules;
    private final Today today;

    PaperWatchQueries(Sql sql, PaperRules rules, Today today) {
        this.sql = sql;
        this.rules = rules;
        this.today = today;
    }

    /**
     * A paper that ends.
     *
     * @param place where the placement is
     * @param within the warning it has reached, in days; null once it has ended
     */
    public record Ending(
            UUID placement,
            String place,
            Words paper,
            boolean blocking,
            LocalDate until,
            @Nullable Integer within) {}

    /** What ends within the first warning, the nearest first; at most a hundred. */
    public List<Ending> ending() {
        LocalDate day = today.date();
        int first = rules.warnings().stream().max(Integer::compare).orElse(0);
        return sql.of("""
                        select a.placement_id, a.kind, a.valid_until, d.blocking, p.papers_version, s.shown_name
                          from placement.paper a
                          join placement.paper_due d on d.placement_id = a.placement_id and d.kind = a.kind
                          join placement.placement p on p.id = a.placement_id
                          join structure.structure s on s.id = p.structure_id
                         where p.state in ('proposed', 'agreed', 'active') and a.valid_until <= :until
                         order by a.valid_until, a.placement_id, a.kind limit 100""").set("until", day.plusDays(first)).list(row -> ending(row, day));
    }

    private Ending ending(Row row, LocalDate day) {
        LocalDate until = row.date("valid_until");
        return new Ending(
                row.uuid("placement_id"),
                row.text("shown_name"),
                rules.words(row.integer("papers_version"), row.text("kind")),
                row.truth("blocking"),
                until,
                PaperStanding.on(day, until, rules.warnings()).within());
    }
}
