package org.cordee.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class PauseTest {

    private final PlacementWorld world = new PlacementWorld();
    private final UUID id = world.active();
    private final String path = "/placements/" + id;

    @Test
    void everyScreenOfEverybodyButThePeerAndTheReferentIsTheSameByteForByte() {
        world.app
                .database()
                .seed("update placement.placement set association_id = '" + world.association + "' where id = '" + id
                        + "'");
        List<Actor.Person> others = List.of(
                world.deputy,
                world.colleague,
                world.director,
                world.coordinator,
                world.app.account(Role.ASSOCIATION, world.association, world.territory),
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory),
                world.app.account(Role.SUPERVISOR, UUID.randomUUID(), world.territory),
                world.app.account(Role.ADMINISTRATOR, null, null));
        Map<String, String> before = screens(others);
        assertThat(before.values()).anyMatch(body -> body.contains("En cours"));

        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.submit(peer.get(path), path + "/moves/pause", Map.of()).words())
                .contains("En pause");
        assertThat(world.as(world.referent).get(path).words()).contains("En pause");

        assertThat(screens(others)).isEqualTo(before);
        for (Actor.Person other : others) {
            assertThat(world.as(other).get(path).body()).doesNotContain("En pause");
        }
        HtmlClient referent = world.as(world.referent);
        assertThat(referent.submit(referent.get(path), path + "/moves/resume", Map.of())
                        .words())
                .contains("En cours");
        assertThat(screens(others)).isEqualTo(before);
    }

    @Test
    void aPauseCanOnlyBeMadeByThePeerOrTheReferent() {
        for (Actor.Person other : List.of(world.deputy, world.director, world.coordinator, world.colleague)) {
            HtmlClient client = world.as(other);
            HtmlClient.Answer page = client.get(path);
            assertThat(page.body()).doesNotContain("/moves/pause");
            assertThat(client.post(path + "/moves/pause", page, Map.of()).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void aDirectorEndsAPausedPlacementWithoutLearningOfThePause() {
        HtmlClient peer = world.as(world.peerActor);
        peer.submit(peer.get(path), path + "/moves/pause", Map.of());
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer ended = director.submit(director.get(path), path + "/moves/end", Map.of());
        assertThat(ended.words()).contains("Terminée").doesNotContain("pause");
        assertThat(peer.get(path).words()).contains("Terminée");
    }

    private Map<String, String> screens(List<Actor.Person> persons) {
        Map<String, String> screens = new LinkedHashMap<>();
        for (Actor.Person person : persons) {
            HtmlClient client = world.as(person);
            for (String screen : List.of("/placements", path, path + "/missions", path + "/sheet", path + "/frame")) {
                HtmlClient.Answer answer = client.get(screen);
                screens.put(person.role() + " " + person.account() + " " + screen, answer.status() + steady(answer));
            }
        }
        return screens;
    }

    /** The page without what is drawn at random for each page: the security fields of its forms. */
    private static String steady(HtmlClient.Answer answer) {
        return answer.body()
                .replaceAll("name=\"_(key|csrf)\" value=\"[^\"]*\"", "")
                .replaceAll("<code>[^<]*</code>", "");
    }
}
