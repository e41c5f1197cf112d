package org.cordee.supervision;

import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes meetings of supervision. */
@Component
class MeetingStore {

    private final Sql sql;

    MeetingStore(Sql sql) {
        this.sql = sql;
    }

    void book(Meeting meeting, Role by) {
        sql.of("""
                        insert into supervision.meeting (id, bond_id, day, hour, way, booked_by, state)
                        values (:id, :bond, :day, cast(:hour as time), :way, :by, :state)""")
                .set("id", meeting.id())
                .set("bond", meeting.bond())
                .set("day", meeting.when().day())
                .set("hour", meeting.when().hour().toString())
                .set("way", meeting.when().way())
                .set("by", by.code())
                .set("state", meeting.state())
                .exactlyOne();
    }

    void change(Meeting meeting) {
        sql.of("""
                        update supervision.meeting
                           set day = :day, hour = cast(:hour as time), way = :way, state = :state, version = version + 1
                         where id = :id and version = :version""")
                .set("day", meeting.when().day())
                .set("hour", meeting.when().hour().toString())
                .set("way", meeting.when().way())
                .set("state", meeting.state())
                .set("id", meeting.id())
                .set("version", meeting.version())
                .exactlyOne();
    }
}
