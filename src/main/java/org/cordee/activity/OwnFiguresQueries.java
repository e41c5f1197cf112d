package org.cordee.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.cordee.signal.OwnFigures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums what a peer logged by day, for that peer's own signals; row security gives nobody else a row. */
@Component
class OwnFiguresQueries implements OwnFigures {

    private final Sql sql;

    OwnFiguresQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Worked> since(UUID placement, LocalDate first) {
        boolean peer =
                Actors.person().filter(actor -> actor.role() == Role.PEER).isPresent();
        return peer
                ? sql.of("""
                                select day, kind, level, mission is not null as on_sheet, sum(minutes) as minutes,
                                       count(*) as acts
                                  from activity.act
                                 where placement = :placement and day >= :first and not removed
                                 group by day, kind, level, mission is not null order by day, kind""")
                        .set("placement", placement)
                        .set("first", first)
                        .list(row -> new Worked(
                                row.date("day"),
                                row.text("kind"),
                                row.textOrNull("level"),
                                row.truth("on_sheet"),
                                row.number("minutes"),
                                (int) row.number("acts")))
                : List.of();
    }
}
