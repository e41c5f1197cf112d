package org.cordee.supervision;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads meetings of supervision: the two of a bond alone see any. */
@Component
@Transactional(readOnly = true)
class MeetingQueries {

    private static final String MEETINGS =
            "select id, bond_id, day, hour::text as hour, way, state, version from supervision.meeting ";

    private final Sql sql;

    MeetingQueries(Sql sql) {
        this.sql = sql;
    }

    /** Those of these bonds, the newest first. */
    List<Meeting> of(List<UUID> bonds) {
        return sql.of(
                        MEETINGS
                                + " where bond_id = any (cast(:bonds as uuid[])) order by day desc, hour desc, id desc limit 500")
                .set("bonds", bonds)
                .list(MeetingQueries::meeting);
    }

    /** The meeting; stops when there is none for the actor. */
    Meeting get(UUID id) {
        return sql.of(MEETINGS + " where id = :id")
                .set("id", id)
                .first(MeetingQueries::meeting)
                .orElseThrow(() -> new NotFound("meeting " + id));
    }

    private static Meeting meeting(Row row) {
        return new Meeting(
                row.uuid("id"),
                row.uuid("bond_id"),
                new Meeting.When(
                        row.date("day"),
                        LocalTime.parse(row.text("hour")),
                        Way.valueOf(row.text("way").toUpperCase(Locale.ROOT))),
                Meeting.State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.integer("version"));
    }
}
