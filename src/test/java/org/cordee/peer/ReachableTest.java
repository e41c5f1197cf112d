package org.cordee.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.junit.jupiter.api.Test;

/** « Où je peux aller » leaves the peer as one yes or no, to the coordinator of the territory. */
class ReachableTest {

    private final PeerWorld world = new PeerWorld();

    @Test
    void aTickedPlaceAndATickedDepartmentAreYes() {
        assertThat(mayGo(PeerWorld.COORDINATOR, PeerWorld.OTHER_HERE)).isFalse();
        tick("structure_id", PeerWorld.OTHER_ELSEWHERE.toString());
        assertThat(mayGo(PeerWorld.COORDINATOR, PeerWorld.OTHER_ELSEWHERE)).isTrue();
        assertThat(mayGo(PeerWorld.COORDINATOR, PeerWorld.OTHER_HERE)).isFalse();

        tick("department", "44");
        assertThat(mayGo(PeerWorld.COORDINATOR, PeerWorld.OTHER_HERE)).isTrue();
        assertThat(mayGo(PeerWorld.PEER_SELF, PeerWorld.OTHER_HERE)).isTrue();
        assertThat(mayGo(PeerWorld.COORDINATOR, PeerWorld.CHOSEN_ELSEWHERE)).isFalse();
    }

    @Test
    void everybodyElseIsToldNo() {
        tick("department", "44");
        PeerWorld.everybody()
                .forEach((reader, audiences) -> assertThat(mayGo(reader, PeerWorld.OTHER_HERE))
                        .as("%s", reader)
                        .isEqualTo(audiences.contains(Audience.COORDINATOR)));
    }

    @Test
    void nothingTickedLooksTheSameAsNoSuchPeerOrNoSuchPlace() {
        assertThat(mayGo(PeerWorld.COORDINATOR, PeerWorld.OTHER_HERE)).isFalse();
        assertThat(mayGo(PeerWorld.COORDINATOR, PeerWorld.id(999))).isFalse();
        assertThat((boolean) world.database.<Boolean>as(
                        PeerWorld.COORDINATOR, sql -> world.queries.mayGo(PeerWorld.id(998), PeerWorld.OTHER_HERE)))
                .isFalse();
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

    private boolean mayGo(Actor actor, UUID structure) {
        return world.database.as(actor, sql -> world.queries.mayGo(PeerWorld.PEER, structure));
    }

    private long auditLines() {
        return world.database.as(
                new Actor.Job("seal"),
                sql -> sql.of("select count(*) as n from platform.audit_entry").one(row -> row.number("n")));
    }
}
