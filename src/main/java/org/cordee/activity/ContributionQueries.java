package org.cordee.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.EngagementLevel;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums acts: for their own peer by row security, and for others through functions that say the least they can. */
@Component
@Transactional(readOnly = true)
class ContributionQueries {

    private final Sql sql;
    private final ActivityKinds kinds;

    ContributionQueries(Sql sql, ActivityKinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    List<OwnContributions.Line> between(UUID peer, LocalDate from, LocalDate to) {
        return sql
                .of("""
                        select placement, kind, count(*) as times, sum(minutes) as minutes from activity.act
                         where peer = :peer and day between :from and :to and not removed
                         group by placement, kind order by sum(minutes) desc, kind, placement""")
                .set("peer", peer)
                .set("from", from)
                .set("to", to)
                .list(row -> kinds.find(row.text("kind"))
                        .filter(ActivityKind::isWork)
                        .map(kind -> new OwnContributions.Line(
                                row.uuid("placement"),
                                kind.code(),
                                kind.words(),
                                (int) row.number("times"),
                                row.number("minutes"))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    List<VolunteerWork.Line> volunteers(int year) {
        return sql
                .of("select kind, acts, minutes from activity.volunteer_minutes(:year)")
                .set("year", year)
                .list(row -> kinds.find(row.text("kind"))
                        .filter(ActivityKind::isWork)
                        .map(kind -> new VolunteerWork.Line(kind.words(), row.number("acts"), row.number("minutes"))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    List<LevelShares.Share> levels(UUID placement, LocalDate quarter, int afterDays) {
        return sql.of("select level, percent from activity.level_shares(:placement, :quarter, :after) order by level")
                .set("placement", placement)
                .set("quarter", quarter)
                .set("after", afterDays)
                .list(row -> new LevelShares.Share(
                        EngagementLevel.valueOf(row.text("level").toUpperCase(Locale.ROOT)), row.integer("percent")));
    }

    boolean isShared(UUID placement, LocalDate quarter) {
        return sql.of("select exists (select from activity.level_shared"
                        + " where placement_id = :placement and quarter = :quarter) as yes")
                .set("placement", placement)
                .set("quarter", quarter)
                .one(row -> row.truth("yes"));
    }
}
