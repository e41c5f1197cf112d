package org.cordee.peer;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** « Où je peux aller » : the places and departments a peer ticked, for that peer alone. */
@Component
class ReachableStore {

    private final Sql sql;

    ReachableStore(Sql sql) {
        this.sql = sql;
    }

    List<String> departments(UUID peer) {
        return sql.of("""
                        select department from peer.reachable
                        where peer_id = :peer and department is not null order by department""").set("peer", peer).list(row -> row.text("department"));
    }

    List<UUID> structures(UUID peer) {
        return sql.of("""
                        select structure_id from peer.reachable
                        where peer_id = :peer and structure_id is not null order by structure_id""").set("peer", peer).list(row -> Objects.requireNonNull(row.uuidOrNull("structure_id")));
    }

    void replaceDepartments(UUID peer, Collection<String> departments) {
        int before = sql.of("delete from peer.reachable where peer_id = :peer and department is not null")
                .set("peer", peer)
                .anyNumber();
        int after = sql.of("insert into peer.reachable (peer_id, department) select :peer, d from unnest(:all) d")
                .set("peer", peer)
                .set("all", departments)
                .anyNumber();
        if (after != departments.size()) {
            throw new IllegalStateException(before + " departments became " + after);
        }
    }

    int add(UUID peer, UUID structure) {
        return sql.of("""
                        insert into peer.reachable (peer_id, structure_id) values (:peer, :structure)
                        on conflict do nothing""").set("peer", peer).set("structure", structure).anyNumber();
    }

    int remove(UUID peer, UUID structure) {
        return sql.of("delete from peer.reachable where peer_id = :peer and structure_id = :structure")
                .set("peer", peer)
                .set("structure", structure)
                .anyNumber();
    }
}
