package org.cordee.pathway.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class ProposalJourneyTest {

    private static final String WORDS = "canari proposition : un café à l’accueil";
    private static final Map<String, String> SAID = Map.of("title", "Un café", "words", WORDS);

    private final PlacementWorld world = new PlacementWorld();
    private final LocalDate today = world.app.bean(Today.class).date();

    @Test
    void aPeerProposesTheDirectorAnswersThenSaysWhatBecameOfIt() {
        UUID placement = world.active();
        assertThat(placement).isNotNull();
        String path = proposed(world.peerActor, SAID);
        HtmlClient director = world.as(world.director);
        assertThat(director.get("/proposals").words()).contains("Un café").contains("Attend une réponse");
        HtmlClient.Answer page = director.get(path);
        assertThat(page.words()).contains(WORDS).contains("Une personne paire aidante");
        assertThat(page.body()).doesNotContain(PlacementWorld.NAME);
        HtmlClient.Answer early = director.post(path + "/outcome", page, Map.of("words", "fait"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(director.submit(page, path + "/answer", Map.of("choice", "yes", "words", "dès lundi"))
                        .words())
                .contains("Répondu")
                .contains("dès lundi");
        assertThat(director.submit(director.get(path), path + "/outcome", Map.of("words", "le café est là"))
                        .words())
                .contains("Suites dites");
        assertThat(world.as(world.peerActor).get(path).words())
                .contains("dès lundi")
                .contains("le café est là");
    }

    @Test
    void theCoordinatorCountsAndReadsNoWord() {
        String path = proposed(world.referent, with("persons"));
        UUID id = UUID.fromString(path.substring("/proposals/".length()));
        HtmlClient coordinator = world.as(world.coordinator);
        assertThat(coordinator.get("/proposals").words())
                .contains("0 réponses sur 1")
                .doesNotContain("Un café");
        world.app
                .database()
                .seed("update pathway.proposal set made_on = '" + today.minusDays(70) + "', due_on = '"
                        + today.minusDays(10) + "' where id = '" + id + "'");
        assertThat(coordinator.get("/proposals").words()).contains("1 en retard");
        assertThat(coordinator.get(path).status()).isEqualTo(403);
        assertThat(world.as(world.director).get("/board").words()).contains("Une proposition attend votre réponse");
        for (Actor.Person stranger : List.of(
                world.coordinator,
                world.colleague,
                world.deputy,
                world.peerActor,
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory),
                world.app.account(Role.ADMINISTRATOR, null, null))) {
            assertThat(world.as(stranger).get(path).status()).as("%s", stranger).isIn(403, 404);
            int seen = world.app
                    .database()
                    .as(
                            stranger,
                            sql -> sql.of("select id from pathway.proposal where id = :id")
                                    .set("id", id)
                                    .list(row -> row.uuid("id"))
                                    .size());
            assertThat(seen).as("%s", stranger.role()).isZero();
        }
    }

    @Test
    void whatIsWithdrawnIsGoneForTheDirectorTooAndTheAuthorAloneWithdraws() {
        String path = proposed(world.referent, with("team"));
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer page = director.get(path);
        assertThat(page.body()).doesNotContain("/withdraw");
        assertThat(director.post(path + "/withdraw", page, Map.of()).status()).isEqualTo(403);
        HtmlClient referent = world.as(world.referent);
        assertThat(referent.submit(referent.get(path), path + "/withdraw", Map.of())
                        .words())
                .contains("Retirée");
        assertThat(director.get(path).words()).doesNotContain("canari").contains("Ses mots sont effacés");
        assertThat(director.get("/proposals").words()).contains("Une proposition retirée");
    }

    @Test
    void nobodySpeaksInAnothersVoiceNorElsewhere() {
        HtmlClient colleague = world.as(world.colleague);
        HtmlClient.Answer form = colleague.get("/proposals/new");
        assertThat(colleague
                        .post("/proposals", form, Map.of("title", "x", "words", "x", "voice", "peer"))
                        .status())
                .isEqualTo(403);
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get("/proposals/new").words()).contains("Pas de structure à qui proposer");
        assertThat(peer.post("/proposals", peer.get("/proposals"), SAID).status())
                .isEqualTo(422);
        assertThat(world.as(world.coordinator).get("/proposals/new").status()).isEqualTo(403);
    }

    private String proposed(Actor.Person author, Map<String, String> fields) {
        HtmlClient client = world.as(author);
        HtmlClient.Answer made = client.submit(client.get("/proposals/new"), "/proposals", fields);
        assertThat(made.words()).contains("Envoyée").doesNotContain("??");
        return made.path();
    }

    private static Map<String, String> with(String voice) {
        return Map.of("title", "Un café", "words", WORDS, "voice", voice);
    }
}
