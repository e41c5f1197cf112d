package org.cordee.peer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what belongs to one peer, for that peer: record, consents, history, who opened it. */
@Component
@Transactional(readOnly = true)
class OwnQueries {

    private final Sql sql;
    private final PeerStore peers;
    private final ConsentStore consents;
    private final ChosenStructureStore chosen;
    private final ReachableStore reachable;

    OwnQueries(Sql sql, PeerStore peers, ConsentStore consents, ChosenStructureStore chosen, ReachableStore reachable) {
        this.sql = sql;
        this.peers = peers;
        this.consents = consents;
        this.chosen = chosen;
        this.reachable = reachable;
    }

    /** A consent given or withdrawn: of a part to an audience, or to a structure as a whole. */
    record ConsentLine(
            @Nullable ProfileField field,
            @Nullable Audience audience,
            @Nullable String structure,
            boolean given,
            Instant at) {}

    /** Where a peer can go. */
    record Reachable(List<String> departments, List<UUID> structures) {}

    Peer peer(UUID me) {
        return peers.find(me).orElseThrow(() -> new NotFound("peer"));
    }

    Consents consents(UUID me) {
        return consents.find(me);
    }

    List<UUID> chosen(UUID me) {
        return chosen.find(me);
    }

    Reachable reachable(UUID me) {
        return new Reachable(reachable.departments(me), reachable.structures(me));
    }

    List<Training> training(UUID me) {
        return sql.of("""
                        select id, label, issuer, obtained_on, expires_on from peer.training where peer_id = :me
                        order by obtained_on desc nulls last, label, id""").set("me", me).list(ProfileRows::training);
    }

    List<ConsentLine> history(UUID me, int atMost) {
        return sql.of("""
                        select l.field, l.audience, p.name, l.structure_id, l.given, l.at
                        from peer.consent_line l left join structure.api_place p on p.id = l.structure_id
                        where l.peer_id = :me order by l.id desc limit :most""")
                .set("me", me)
                .set("most", atMost)
                .list(row -> new ConsentLine(
                        row.textOrNull("field") == null ? null : ProfileField.of(row.text("field")),
                        row.textOrNull("audience") == null ? null : Audience.of(row.text("audience")),
                        row.textOrNull("name"),
                        row.truth("given"),
                        row.instant("at")));
    }
}
