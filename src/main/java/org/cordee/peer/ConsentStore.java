package org.cordee.peer;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes the consents in force; the history writes itself. */
@Component
class ConsentStore {

    private final Sql sql;

    ConsentStore(Sql sql) {
        this.sql = sql;
    }

    Consents find(UUID peer) {
        Set<Consent> given = sql
                .of("select field, audience from peer.consent where peer_id = :peer order by field, audience")
                .set("peer", peer)
                .list(row -> new Consent(ProfileField.of(row.text("field")), Audience.of(row.text("audience"))))
                .stream()
                .collect(Collectors.toSet());
        return new Consents(given);
    }

    /** Gives and withdraws exactly what differs. */
    void replace(UUID peer, Consents before, Consents after) {
        before.given().stream()
                .filter(consent -> !after.given().contains(consent))
                .forEach(consent -> sql.of("""
                        delete from peer.consent
                        where peer_id = :peer and field = :field and audience = :audience""")
                        .set("peer", peer)
                        .set("field", consent.field())
                        .set("audience", consent.audience())
                        .exactlyOne());
        after.given().stream()
                .filter(consent -> !before.given().contains(consent))
                .forEach(consent -> sql.of(
                                "insert into peer.consent (peer_id, field, audience) values (:peer, :field, :audience)")
                        .set("peer", peer)
                        .set("field", consent.field())
                        .set("audience", consent.audience())
                        .exactlyOne());
    }

    /** Withdraws everything, whatever it was, and tells how many rows that were. */
    int withdrawAll(UUID peer) {
        int consents = sql.of("delete from peer.consent where peer_id = :peer")
                .set("peer", peer)
                .anyNumber();
        int structures = sql.of("delete from peer.chosen_structure where peer_id = :peer")
                .set("peer", peer)
                .anyNumber();
        return consents + structures;
    }
}
