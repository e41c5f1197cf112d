package org.cordee.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.testkit.Outcomes.done;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.pathway.diagnosis.AgreeAction;
import org.cordee.pathway.diagnosis.Agreed;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class ArrivalBlockTest {

    private static final String REASON = "canari raison : le bureau arrive lundi, on commence sans";
    private static final String DESK = "canari action : trouver un bureau";
    private static final List<String> BEFORE =
            List.of("idea", "diagnosis", "team", "mission", "status", "meeting", "agreement");

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");

    @Test
    void anArrivalWaitsForEssentialActionsOnlyAndStartsOnceTheyAreDone() {
        HtmlClient director = world.as(world.director);
        UUID path = prepared(Entry.NEW_PEER);
        agree(path, "Une autre chose, plus tard", false);
        agree(path, DESK, true);
        assertThat(start(director).status()).isEqualTo(422);
        UUID action = world.app
                .database()
                .as(
                        world.director,
                        sql -> sql.of("select id from pathway.action where essential")
                                .one(row -> row.uuid("id")));
        done(Actors.as(world.director, () -> world.app.bean(AgreeAction.class).done(world.director, action, true)));
        assertThat(start(director).words()).contains("En cours");
    }

    @Test
    void theDirectorGoesPastWhatIsOpenTodayAndNothingMore() {
        HtmlClient director = world.as(world.director);
        UUID path = prepared(Entry.NEW_PEER);
        agree(path, DESK, true);
        assertThat(start(director).words()).contains("À faire avant l’arrivée", DESK);
        String page = "/paths/" + path;
        assertThat(director.get(page).words()).contains(DESK).doesNotContain("Tout est prêt");
        assertThat(director.submit(director.get(page), page + "/steps/onboarding", Map.of("done", "true"))
                        .status())
                .as("the welcome is not done before")
                .isEqualTo(422);
        for (String refused : List.of("vite", "écrire à jean@exemple.fr pour savoir")) {
            assertThat(director.submit(director.get(page), page + "/arrival/override", Map.of("reason", refused))
                            .status())
                    .isEqualTo(422);
        }
        director.submit(director.get(page), page + "/arrival/override", Map.of("reason", REASON));

        assertThat(director.get(page).words()).contains("Tout est prêt", REASON);
        assertThat(world.as(world.coordinator).get(page).words()).contains(REASON);
        agree(path, "Dire bonjour à l’équipe de nuit", true);
        assertThat(start(director).status()).as("agreed since").isEqualTo(422);
        int removed = world.app
                .database()
                .as(
                        world.director,
                        sql -> sql.of("delete from pathway.action where what = :what")
                                .set("what", DESK)
                                .anyNumber());
        assertThat(removed).as("what was gone past stays").isZero();
    }

    @Test
    void onlyTheDirectorOfTheStructureGoesPastAndOnlyWhenSomethingWaits() {
        UUID path = prepared(Entry.NEW_PEER);
        String page = "/paths/" + path;
        HtmlClient director = world.as(world.director);
        assertThat(director.post(page + "/arrival/override", director.get(page), Map.of("reason", REASON))
                        .status())
                .isEqualTo(422);
        agree(path, DESK, true);
        for (Actor.Person other : List.of(world.referent, world.coordinator)) {
            HtmlClient client = world.as(other);
            HtmlClient.Answer seen = client.get(page);
            assertThat(seen.body()).doesNotContain("/arrival/override");
            assertThat(client.post(page + "/arrival/override", seen, Map.of("reason", REASON))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void nothingWaitsWhereSomebodyIsAlreadyHere() {
        UUID path = prepared(Entry.PEER_HERE);
        agree(path, DESK, true);
        assertThat(start(world.as(world.director)).words()).contains("En cours");
    }

    private HtmlClient.Answer start(HtmlClient client) {
        String page = "/placements/" + placement;
        return client.post(page + "/moves/start", client.get(page), Map.of());
    }

    private UUID prepared(Entry entry) {
        Actor.Person director = world.director;
        UUID path = done(Actors.as(
                director,
                () -> world.app
                        .bean(StartPath.class)
                        .handle(director, new StartPath.Command(world.structure, entry, null, placement))));
        WorkPath work = world.app.bean(WorkPath.class);
        if (entry == Entry.NEW_PEER) {
            BEFORE.forEach(code -> done(Actors.as(
                    director, () -> work.plan(director, path, code, new WorkPath.Plan("Équipe", null, true)))));
        }
        return path;
    }

    private void agree(UUID path, String what, boolean essential) {
        Agreed words =
                new Agreed(what, "Direction", world.app.bean(Today.class).date().plusDays(9), essential);
        done(Actors.as(
                world.director, () -> world.app.bean(AgreeAction.class).handle(world.director, path, null, words)));
    }
}
