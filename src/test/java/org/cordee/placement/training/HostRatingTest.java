package org.cordee.placement.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class HostRatingTest {

    private static final List<String> ITEMS = List.of("expected", "clear", "tutor", "place", "respect", "again");

    private final TrainingWorld world = new TrainingWorld();
    private final String here = world.here() + "/host";
    private final HtmlClient peer = world.as(world.around.peerActor);
    private final HtmlClient school = world.as(world.trainer);
    private final HtmlClient director = world.as(world.around.director);

    @Test
    void theSchoolReadsItAndTheStructureOnlyWhenItIsShared() {
        String before = director.get(here).words();
        assertThat(tell(Map.of("comment", "canari du lieu")).words()).contains("C’est dit", "Lu par l’école seulement");
        assertThat(school.get(here).words()).contains("canari du lieu", "Plutôt non");
        assertThat(director.get(here).words()).isEqualTo(before).doesNotContain("canari");
        assertThat(peer.post(here, peer.get(here), fields(Map.of())).status())
                .as("once")
                .isEqualTo(422);
        assertThat(world.refuses(
                        world.around.peerActor,
                        "update placement.host_rating set shared = true where placement_id = '%s'"))
                .as("a later sharing would unmask the merged ones")
                .isTrue();
    }

    @Test
    void sharedAsItIsHandedInTheStructureReadsIt() {
        tell(Map.of("comment", "canari du lieu", "shares", "true"));
        assertThat(director.get(here).words()).contains("canari du lieu");
        assertThat(world.as(world.around.coordinator).get(here).status()).isIn(403, 404);
        assertThat(world.as(world.around.colleague).get(here).status()).isIn(403, 404);
    }

    @Test
    void everySentenceIsAnswered() {
        assertThat(peer.post(here, peer.get(here), Map.of("answer-clear", "yes"))
                        .status())
                .isEqualTo(422);
        assertThat(peer.post(here, peer.get(here), fields(Map.of("comment", "06 12 34 56 78")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void mergedByWholeFivesOfTraineesNeverBefore() {
        told(4, false);
        told(1, true);
        assertThat(merged(world.around.director)).as("four, and one shared").isEmpty();
        told(1, false);
        Map<String, Integer> five = merged(world.around.director);
        assertThat(five).containsEntry("clear", 3);
        told(4, false, 0);
        assertThat(merged(world.around.director))
                .as("six to nine change nothing")
                .isEqualTo(five);
        told(1, false, 0);
        assertThat(merged(world.around.director)).containsEntry("clear", 0);
        assertThat(merged(world.trainer)).isEmpty();
        assertThat(merged(world.around.coordinator)).isEmpty();
        assertThat(merged(world.around.peerActor)).isEmpty();
    }

    private Map<String, Integer> merged(Actor.Person who) {
        return Actors.as(who, () -> world.around.app.bean(HostRatingStore.class).merged(world.around.structure));
    }

    private void told(int number, boolean shared) {
        told(number, shared, 3);
    }

    private void told(int number, boolean shared, int answer) {
        for (int turn = 0; turn < number; turn++) {
            UUID other = world.around.seeded(
                    UUID.randomUUID(), world.around.structure, world.around.referent, world.around.deputy, "ended");
            world.around.app.database().seed("""
                    set session_replication_role = replica;
                    insert into placement.host_rating (placement_id, structure_id, grid_version, handed_on, shared)
                    values ('%1$s', '%2$s', 1, (select coalesce(max(handed_on) + 1, '2026-01-05')
                      from placement.host_rating where structure_id = '%2$s'), %3$s);
                    insert into placement.host_rating_line (placement_id, item, answer) values ('%1$s', 'clear', %4$s)
                    """.formatted(other, world.around.structure, shared, answer));
        }
    }

    private HtmlClient.Answer tell(Map<String, String> more) {
        return peer.submit(peer.get(here), here, fields(more));
    }

    private static Map<String, String> fields(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        ITEMS.forEach(item -> fields.put("answer-" + item, "rather_not"));
        return fields;
    }
}
