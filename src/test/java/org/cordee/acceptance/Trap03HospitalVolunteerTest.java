package org.cordee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

/** Trap 3: in a hospital, a volunteer whom no association carries does not become active without anybody being told why. */
class Trap03HospitalVolunteerTest {

    private final PlacementWorld world = new PlacementWorld();
    private final Actor.Person referent = world.app.account(Role.PROFESSIONAL, world.hospital, world.territory);
    private final Actor.Person director = world.app.account(Role.DIRECTOR, world.hospital, world.territory);

    @Test
    void trap03AVolunteerInAHospitalWithoutAnAssociationDoesNotStart() {
        UUID id = world.seeded(world.peer, world.hospital, referent, director, "agreed");
        for (Actor.Person person : List.of(referent, director)) {
            HtmlClient browser = world.as(person);
            HtmlClient.Answer refused =
                    browser.post("/placements/" + id + "/moves/start", browser.get("/placements/" + id), Map.of());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.words()).contains("association");
            assertThat(state(id)).isEqualTo("agreed");
        }
    }

    @Test
    void trap03TheSameVolunteerElsewhereIsNotStoppedForThat() {
        UUID id = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
        HtmlClient browser = world.as(world.referent);
        browser.post("/placements/" + id + "/moves/start", browser.get("/placements/" + id), Map.of());
        assertThat(state(id)).isEqualTo("active");
    }

    private String state(UUID id) {
        return world.app
                .database()
                .asSuperuser("select state as name from placement.placement where id = '" + id + "'")
                .get(0);
    }
}
