package org.cordee.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** « Où je peux aller » changes nothing that anybody but the peer is answered. */
class ReachableTest {

    private final PeerWorld world = new PeerWorld();

    @BeforeEach
    void theCoordinatorKnowsTheName() {
        world.database.seed("insert into peer.consent values ('" + PeerWorld.PEER + "', 'name', 'coordinator')");
    }

    @Test
    void whoMayBeProposedDoesNotDependOnTicks() {
        assertThat(mayBeProposed(PeerWorld.OTHER_HERE)).isTrue();
        tick("structure_id", PeerWorld.CHOSEN_HERE.toString());
        assertThat(mayBeProposed(PeerWorld.OTHER_HERE)).isTrue();
        assertThat(mayBeProposed(PeerWorld.CHOSEN_HERE)).isTrue();
    }

    @Test
    void withoutConsentTheAnswerIsNoWhateverIsTicked() {
        tick("department", "44");
        world.database.seed("delete from peer.consent");

        assertThat(mayBeProposed(PeerWorld.OTHER_HERE)).isFalse();
    }

    @Test
    void tickingLeavesNoTraceInTheAudit() {
        long before = auditLines();
        tick("department", "44");
        assertThat(auditLines()).isEqualTo(before);
    }

    private void tick(String column, String value) {
        world.database.run(
                PeerWorld.PEER_SELF,
                sql -> sql.of("insert into peer.reachable (peer_id, " + column + ") values (:me, '" + value + "')")
                        .set("me", PeerWorld.PEER)
                        .exactlyOne());
    }

    private boolean mayBeProposed(UUID structure) {
        return world.database.as(
                PeerWorld.COORDINATOR,
                sql -> sql.of("select placement.may_be_proposed(:peer, :structure) as yes")
                        .set("peer", PeerWorld.PEER)
                        .set("structure", structure)
                        .one(row -> row.truth("yes")));
    }

    private long auditLines() {
        return world.database.as(
                new Actor.Job("seal"),
                sql -> sql.of("select count(*) as n from platform.audit_entry").one(row -> row.number("n")));
    }
}
