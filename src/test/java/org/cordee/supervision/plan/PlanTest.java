package org.cordee.supervision.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

/** What the server does with a plan it cannot read. */
class PlanTest {

    private static final String KEY = bytes(65, 4);
    private static final String FIRST = bytes(600, 1);
    private static final String SECOND = bytes(600, 2);

    private final PlacementWorld world = new PlacementWorld();
    private final HtmlClient peer = world.as(world.peerActor);

    @Test
    void thePageIsTheSameForEverybodyButTheMarkOfItsOwner() {
        Actor.Person another = world.app.account(Role.PEER, UUID.randomUUID(), world.territory);
        String mark = "<meta name=\"device-owner\" content=\"[^\"]+\">";
        assertThat(peer.get("/plan").body().replaceFirst(mark, ""))
                .isEqualTo(world.as(another).get("/plan").body().replaceFirst(mark, ""))
                .doesNotContain("_csrf")
                .doesNotContain(PlacementWorld.NAME);
        assertThat(world.as(world.director).get("/plan").status()).isEqualTo(403);
    }

    @Test
    void ofTwoDevicesTheLaterIsToldAndBothTextsRemain() {
        keys();
        HtmlClient.Answer phone = peer.get("/plan/kept");
        HtmlClient.Answer tablet = peer.get("/plan/kept");
        assertThat(peer.submit(phone, "/plan/kept", Map.of("sealed", FIRST)).words())
                .contains("Plan enregistré");
        HtmlClient.Answer late = peer.submit(tablet, "/plan/kept", Map.of("sealed", SECOND));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).as("what the first wrote comes back").contains(FIRST);
        assertThat(peer.submit(late, "/plan/kept", Map.of("sealed", SECOND)).body())
                .contains(SECOND)
                .doesNotContain(FIRST);
    }

    @Test
    void deletingLeavesNothingAndNobodyElseSeesAny() {
        keys();
        peer.submit(peer.get("/plan/kept"), "/plan/kept", Map.of("sealed", FIRST));
        for (Actor.Person third : new Actor.Person[] {
            world.director, world.referent, world.coordinator, world.app.account(Role.ADMINISTRATOR, null, null)
        }) {
            assertThat(world.app
                            .database()
                            .<Long>as(
                                    third,
                                    sql -> sql.of("select count(*) as many from supervision.plan")
                                            .one(row -> row.number("many"))))
                    .isZero();
        }
        assertThat(peer.submit(peer.get("/plan/kept"), "/plan/delete", Map.of()).words())
                .contains("Plan effacé");
        assertThat(world.app
                        .database()
                        .asSuperuser("select account_id::text as name from supervision.plan" + " where account_id = '"
                                + world.peerActor.account() + "'"))
                .isEmpty();
    }

    private void keys() {
        String wrapped = bytes(180, 7);
        peer.submit(
                peer.get("/sealed"),
                "/sealed",
                Map.of("open", KEY, "byPhrase", wrapped, "byWords", wrapped, "rounds", "600000"));
    }

    private static String bytes(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
