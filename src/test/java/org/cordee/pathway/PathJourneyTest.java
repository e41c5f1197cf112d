package org.cordee.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PathJourneyTest {

    private static final String REASON = "canari raison : équipe prête depuis le printemps";

    private final PlacementWorld world = new PlacementWorld();

    @Test
    void anArrivalWaitsForTheStepsOfItsPathOrTheDirectorsReason() {
        UUID placement = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
        HtmlClient director = world.as(world.director);
        String path = started(director, "new_peer", placement);
        assertThat(director.get(path).words())
                .contains("Décider")
                .contains("Transmettre")
                .contains("À finir avant");

        HtmlClient.Answer refused = director.submit(
                director.get("/placements/" + placement), "/placements/" + placement + "/moves/start", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("La préparation de l’équipe");

        for (String code : List.of("idea", "diagnosis", "team", "mission", "status", "meeting")) {
            director.submit(director.get(path), path + "/steps/" + code, Map.of("done", "true", "who", "Équipe"));
        }
        HtmlClient.Answer tooShort =
                director.submit(director.get(path), path + "/steps/agreement/override", Map.of("reason", "vite"));
        assertThat(tooShort.status()).isEqualTo(422);
        HtmlClient.Answer past =
                director.submit(director.get(path), path + "/steps/agreement/override", Map.of("reason", REASON));
        assertThat(past.words()).contains(REASON).contains("Tout est prêt");
        assertThat(world.as(world.coordinator).get(path).words()).contains(REASON);
        HtmlClient.Answer active = director.submit(
                director.get("/placements/" + placement), "/placements/" + placement + "/moves/start", Map.of());
        assertThat(active.words()).contains("En cours");
    }

    @Test
    void aPeerAlreadyHereStartsAtEverydayLifeAndNothingStops() {
        UUID placement = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
        HtmlClient director = world.as(world.director);
        String path = started(director, "peer_here", placement);
        assertThat(director.get(path).words())
                .contains("À rattraper")
                .contains("rien ne s’arrête")
                .contains("La vie courante")
                .doesNotContain("à finir avant l’arrivée");
        HtmlClient.Answer active = director.submit(
                director.get("/placements/" + placement), "/placements/" + placement + "/moves/start", Map.of());
        assertThat(active.words()).contains("En cours");
    }

    @Test
    void onePathPreparesAPlacementAndTheSecondIsToldSo() {
        UUID placement = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
        HtmlClient director = world.as(world.director);
        started(director, "new_peer", placement);
        String second = started(director, "new_peer", null);
        HtmlClient.Answer refused =
                director.submit(director.get(second), second + "/plan", Map.of("placement", placement.toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Un autre parcours prépare déjà cette mission");
    }

    @Test
    void aTraineesPathHasFourSteps() {
        HtmlClient director = world.as(world.director);
        String path = started(director, "trainee", null);
        assertThat(director.get(path).page().select("article h3").eachText())
                .containsExactly(
                        "Dire oui à un stage",
                        "Nommer tuteur·rice et suppléant·e",
                        "Le dire à l’équipe",
                        "Signer à trois");
    }

    @Test
    void aFunderNeverSeesAStepADelayNorAnOverride() {
        HtmlClient director = world.as(world.director);
        String path = started(director, "new_peer", null);
        director.submit(director.get(path), path + "/steps/idea/override", Map.of("reason", REASON));
        UUID id = UUID.fromString(path.substring("/paths/".length()));
        List<Actor.Person> strangers = List.of(
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory),
                world.peerActor,
                world.app.account(Role.ADMINISTRATOR, null, null),
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.COORDINATOR, UUID.randomUUID(), null));
        for (Actor.Person stranger : strangers) {
            HtmlClient client = world.as(stranger);
            for (String screen : List.of("/paths", path, "/board")) {
                assertThat(client.get(screen).body()).as("%s", stranger).doesNotContain("canari raison");
            }
            assertThat(client.get(path).status()).as("%s", stranger).isIn(403, 404);
            assertThat(client.get("/paths").body()).as("%s", stranger).doesNotContain(path);
            for (String table : List.of("path", "step", "override")) {
                String column = table.equals("path") ? "id" : "path_id";
                int seen = world.app
                        .database()
                        .as(
                                stranger,
                                sql -> sql.of("select " + column + " as id from pathway." + table + " where " + column
                                                + " = :id")
                                        .set("id", id)
                                        .list(row -> row.uuid("id"))
                                        .size());
                assertThat(seen).as("%s reads %s", stranger.role(), table).isZero();
            }
        }
        int own = world.app
                .database()
                .as(
                        world.director,
                        sql -> sql.of("select id from pathway.override where path_id = :id")
                                .set("id", id)
                                .list(row -> row.uuid("id"))
                                .size());
        assertThat(own).isEqualTo(1);
    }

    @Test
    void onlyTheDirectorGoesPastAStep() {
        HtmlClient director = world.as(world.director);
        String path = started(director, "new_peer", null);
        for (Actor.Person other : List.of(world.referent, world.coordinator)) {
            HtmlClient client = world.as(other);
            HtmlClient.Answer page = client.get(path);
            assertThat(page.body()).doesNotContain("/override");
            assertThat(client.post(path + "/steps/idea/override", page, Map.of("reason", REASON))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void theBoardsSayWhatIsDueAndWhereTheRegionStands() {
        HtmlClient director = world.as(world.director);
        String path = started(director, "new_peer", null);
        director.submit(director.get(path), path + "/steps/idea", Map.of("dueOn", "2026-01-02"));
        assertThat(director.get("/board").words())
                .contains("Ce qui attend un geste")
                .contains("L’idée");
        assertThat(world.as(world.referent).get("/board").words()).contains("Trois choses cette semaine", "L’idée");
        assertThat(world.as(world.coordinator).get("/board").words()).contains("Où en est la région");
        Map<Phase, Integer> phases =
                Actors.as(world.coordinator, () -> world.app.bean(Paths.class).byPhase());
        assertThat(phases).containsEntry(Phase.DECIDE, 1).containsEntry(Phase.RUN, 0);
    }

    private static String started(HtmlClient client, String entry, @Nullable UUID placement) {
        Map<String, String> fields =
                placement == null ? Map.of("entry", entry) : Map.of("entry", entry, "placement", placement.toString());
        HtmlClient.Answer started = client.submit(client.get("/paths/new"), "/paths", fields);
        assertThat(started.words()).contains("Le parcours commence").doesNotContain("??");
        return started.path();
    }
}
