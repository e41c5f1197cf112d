package org.cordee.peer;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** The structures a peer chose to be seen by. */
@Component
class ChosenStructureStore {

    private final Sql sql;

    ChosenStructureStore(Sql sql) {
        this.sql = sql;
    }

    List<UUID> find(UUID peer) {
        return sql.of("select structure_id from peer.chosen_structure where peer_id = :peer order by structure_id")
                .set("peer", peer)
                .list(row -> row.uuid("structure_id"));
    }

    /** Choosing twice is choosing once. */
    int add(UUID peer, UUID structure) {
        return sql.of("""
                        insert into peer.chosen_structure (peer_id, structure_id) values (:peer, :structure)
                        on conflict do nothing""").set("peer", peer).set("structure", structure).anyNumber();
    }

    int remove(UUID peer, UUID structure) {
        return sql.of("delete from peer.chosen_structure where peer_id = :peer and structure_id = :structure")
                .set("peer", peer)
                .set("structure", structure)
                .anyNumber();
    }
}
