package org.cordee.activity;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.certificate.OwnWork;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums what a peer logged in one placement, by kind, for that peer's certificate; row security gives nobody else a row. */
@Component
class OwnWorkQueries implements OwnWork {

    private final Sql sql;
    private final ActivityKinds kinds;

    OwnWorkQueries(Sql sql, ActivityKinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> of(UUID placement) {
        boolean peer =
                Actors.person().filter(actor -> actor.role() == Role.PEER).isPresent();
        return peer
                ? sql.of("""
                                select kind, count(*) as times, sum(minutes) as minutes from activity.act
                                 where placement = :placement and not removed
                                 group by kind order by sum(minutes) desc, kind""")
                        .set("placement", placement)
                        .list(row -> new Line(
                                kinds.find(row.text("kind"))
                                        .map(ActivityKind::words)
                                        .orElseGet(() -> new Words("", "")),
                                (int) row.number("times"),
                                row.number("minutes")))
                : List.of();
    }
}
