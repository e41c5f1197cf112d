package org.cordee.peer;

import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

@Component
class TrainingStore {

    private final Sql sql;

    TrainingStore(Sql sql) {
        this.sql = sql;
    }

    void add(UUID peer, Training training) {
        sql.of("""
                        insert into peer.training (id, peer_id, label, issuer, obtained_on, expires_on)
                        values (:id, :peer, :label, :issuer, cast(:obtained as date), cast(:expires as date))""")
                .set("id", training.id())
                .set("peer", peer)
                .set("label", training.label())
                .set("issuer", training.issuer())
                .set("obtained", training.obtainedOn())
                .set("expires", training.expiresOn())
                .exactlyOne();
    }

    void delete(UUID peer, UUID training) {
        sql.of("delete from peer.training where id = :id and peer_id = :peer")
                .set("id", training)
                .set("peer", peer)
                .exactlyOne();
    }
}
