package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes hours in presence. */
@Component
class PresenceStore {

    private final Sql sql;

    PresenceStore(Sql sql) {
        this.sql = sql;
    }

    void enter(UUID placement, Presence line) {
        sql.of("""
                        insert into placement.presence (id, placement_id, day, minutes)
                        values (:id, :placement, :day, :minutes)""")
                .set("id", line.id())
                .set("placement", placement)
                .set("day", line.day())
                .set("minutes", line.minutes())
                .exactlyOne();
    }

    /** Other minutes for a day: it waits again. */
    void correct(Presence line, int minutes) {
        sql.of("""
                        update placement.presence
                           set minutes = :minutes, state = 'waiting', note = null, settled_on = null, settled_by = null,
                               version = version + 1
                         where id = :id and version = :version""")
                .set("minutes", minutes)
                .set("id", line.id())
                .set("version", line.version())
                .exactlyOne();
    }

    void remove(UUID id) {
        int ignored = sql.of("delete from placement.presence where id = :id")
                .set("id", id)
                .anyNumber();
    }

    /** Confirms the waiting lines among these; those changed meanwhile stay as they are. */
    int confirm(UUID placement, List<UUID> lines, UUID by, LocalDate on) {
        return sql.of("""
                        update placement.presence
                           set state = 'confirmed', settled_on = :on, settled_by = :by, version = version + 1
                         where placement_id = :placement and state = 'waiting'
                           and id::text = any (string_to_array(:lines, ','))""")
                .set("on", on)
                .set("by", by)
                .set("placement", placement)
                .set(
                        "lines",
                        String.join(",", lines.stream().map(UUID::toString).toList()))
                .anyNumber();
    }

    void sendBack(Presence line, String note, UUID by, LocalDate on) {
        sql.of("""
                        update placement.presence
                           set state = 'back', note = :note, settled_on = :on, settled_by = :by, version = version + 1
                         where id = :id and version = :version""")
                .set("note", note)
                .set("on", on)
                .set("by", by)
                .set("id", line.id())
                .set("version", line.version())
                .exactlyOne();
    }
}
