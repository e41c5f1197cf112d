package org.cordee.peer;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes a peer's record. */
@Component
class PeerStore {

    private final Sql sql;
    private final Clock clock;

    PeerStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(UUID id, UUID territory, String workingName) {
        sql.of("""
                        insert into peer.peer (id, territory_id, working_name, created_at)
                        values (:id, :territory, :name, :now)""")
                .set("id", id)
                .set("territory", territory)
                .set("name", workingName)
                .set("now", clock.instant())
                .exactlyOne();
    }

    Optional<Peer> find(UUID id) {
        return sql.of("select id, territory_id, version, " + ProfileRows.COLUMNS + " from peer.peer where id = :id")
                .set("id", id)
                .first(row -> new Peer(
                        row.uuid("id"), row.uuid("territory_id"), ProfileRows.read(row), row.integer("version")));
    }

    void write(UUID id, Profile profile, int version) {
        sql.of("""
                        update peer.peer set working_name = :name, title = :title, department = :department,
                          statuses = :statuses, knowledge_life = :life, knowledge_care = :care,
                          knowledge_recovery = :recovery, publics = :publics, formats = :formats, moments = :moments,
                          availability = :availability, declaration = cast(:declared as int), version = version + 1
                        where id = :id and version = :version""")
                .set("id", id)
                .set("version", version)
                .set("name", profile.workingName())
                .set("title", profile.title())
                .set("department", profile.department())
                .set("statuses", profile.statuses())
                .set("life", profile.knowledge().life())
                .set("care", profile.knowledge().care())
                .set("recovery", profile.knowledge().recovery())
                .set("publics", profile.publics())
                .set("formats", profile.formats())
                .set("moments", profile.availability().moments())
                .set("availability", profile.availability().words())
                .set("declared", profile.declared())
                .exactlyOne();
    }

    void delete(UUID id) {
        sql.of("delete from peer.peer where id = :id").set("id", id).exactlyOne();
    }

    boolean deleteIfThere(UUID id) {
        return 1 == sql.of("delete from peer.peer where id = :id").set("id", id).anyNumber();
    }
}
