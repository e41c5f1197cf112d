package org.cordee.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests to join, until the coordinator of the territory answers. */
@Component
class RegistrationStore {

    private final Sql sql;

    RegistrationStore(Sql sql) {
        this.sql = sql;
    }

    /** Somebody who would like to join, and how to reach them. */
    record Registration(
            UUID id,
            UUID territory,
            String workingName,
            String reachMe,
            @Nullable String words,
            LocalDate sentOn) {}

    void add(Registration registration) {
        sql.of("""
                        insert into peer.registration (id, territory_id, working_name, reach_me, words, sent_on)
                        values (:id, :territory, :name, :reach, :words, :day)""")
                .set("id", registration.id())
                .set("territory", registration.territory())
                .set("name", registration.workingName())
                .set("reach", registration.reachMe())
                .set("words", registration.words())
                .set("day", registration.sentOn())
                .exactlyOne();
    }

    Registration find(UUID id) {
        return sql.of("""
                        select id, territory_id, working_name, reach_me, words, sent_on
                        from peer.registration where id = :id""").set("id", id).one(RegistrationStore::read);
    }

    List<Registration> waiting(int atMost) {
        return sql.of("""
                        select id, territory_id, working_name, reach_me, words, sent_on
                        from peer.registration order by sent_on, id limit :most""").set("most", atMost).list(RegistrationStore::read);
    }

    void delete(UUID id) {
        sql.of("delete from peer.registration where id = :id").set("id", id).exactlyOne();
    }

    private static Registration read(Row row) {
        return new Registration(
                row.uuid("id"),
                row.uuid("territory_id"),
                row.text("working_name"),
                row.text("reach_me"),
                row.textOrNull("words"),
                row.date("sent_on"));
    }
}
