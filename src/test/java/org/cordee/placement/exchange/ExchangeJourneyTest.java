package org.cordee.placement.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExchangeJourneyTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final String TITLE = "Coanimer le groupe du mardi";

    private final PlacementWorld world = new PlacementWorld();
    private final HtmlClient director = world.as(world.director);
    private final HtmlClient peer = world.as(world.peerActor);

    @Test
    void aNeedMeetsARequestAndBothSpeakWithoutAnAddress() {
        String need = need(1);
        HtmlClient.Answer asked = ask();
        assertThat(asked.words()).contains(TITLE).contains("CSAPA des Essais").contains("1 place libre");
        String write = asked.page().select("a[href^=/exchange/write]").attr("href");
        HtmlClient.Answer refused =
                peer.submit(peer.get(write), "/exchange/write", Map.of("words", "Appelez-moi au 06 12 34 56 78"));
        assertThat(refused.status()).isEqualTo(422);
        HtmlClient.Answer said =
                peer.submit(peer.get(write), "/exchange/write", Map.of("words", "Bonjour, le mardi me conviendrait."));
        assertThat(said.words()).contains("Message envoyé");
        HtmlClient.Answer read = director.get(said.path());
        assertThat(read.words()).contains("le mardi me conviendrait").contains("Proposer la place");
        HtmlClient.Answer answered = director.submit(read, said.path(), Map.of("words", "Venez nous voir."));
        assertThat(answered.words()).contains("Message envoyé");
        assertThat(peer.get(said.path()).words()).contains("Venez nous voir").contains("La structure");
        HtmlClient.Answer proposed = director.submit(director.get(said.path()), said.path() + "/propose", Map.of());
        assertThat(proposed.path()).startsWith("/placements/");
        HtmlClient.Answer agreed = peer.submit(peer.get(proposed.path()), proposed.path() + "/moves/agree", Map.of());
        assertThat(agreed.words()).contains("Acceptée");
        assertThat(director.get(need).words()).contains("aucune libre");
    }

    @Test
    void aTraineeIsProposedWithTheirSchoolWhichSaysYesWhereItHasAnAccount() {
        String thread = traineeThread(world.trainingBody.toString());
        HtmlClient trainer = world.as(world.app.account(Role.TRAINER, world.trainingBody, world.territory));
        String placement = director.submit(director.get(thread), thread + "/propose", Map.of())
                .path();
        assertThat(peer.submit(peer.get(placement), placement + "/moves/agree", Map.of())
                        .words())
                .contains("Le oui de l’organisme de formation est attendu");
        assertThat(trainer.submit(trainer.get(placement), placement + "/moves/agree", Map.of())
                        .words())
                .contains("Acceptée");
        HtmlClient.Answer other =
                director.submit(director.get(placement + "/frame"), placement + "/frame", Map.of("trainingBody", ""));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.words()).contains("a donné son accord");
    }

    @Test
    void aSchoolWithoutAnAccountIsNotWaitedForAndOneThatChangesSaysItsOwnYes() {
        String thread = traineeThread(world.trainingBody.toString());
        String placement = director.submit(director.get(thread), thread + "/propose", Map.of())
                .path();
        assertThat(director.get(placement).words()).contains("n’a de compte ici");
        assertThat(peer.submit(peer.get(placement), placement + "/moves/agree", Map.of())
                        .words())
                .contains("Acceptée");
    }

    @Test
    void theYesOfASchoolIsNotTheYesOfAnother() {
        UUID otherSchool = UUID.randomUUID();
        world.app.database().seed("""
                insert into structure.structure (id, kind, category, category_label, name, department)
                values ('%s', 'organisation', 'training_body', 'Formation', 'Autre école', '44')""".formatted(otherSchool));
        HtmlClient trainer = world.as(world.app.account(Role.TRAINER, world.trainingBody, world.territory));
        var unused = world.app.account(Role.TRAINER, otherSchool, world.territory);
        String thread = traineeThread(world.trainingBody.toString());
        String placement = director.submit(director.get(thread), thread + "/propose", Map.of())
                .path();
        trainer.submit(trainer.get(placement), placement + "/moves/agree", Map.of());
        director.submit(
                director.get(placement + "/frame"),
                placement + "/frame",
                Map.of("trainingBody", otherSchool.toString()));
        assertThat(peer.submit(peer.get(placement), placement + "/moves/agree", Map.of())
                        .words())
                .contains("Le oui de l’organisme de formation est attendu");
    }

    @Test
    void aTraineeWithoutASchoolIsRefusedWithTheRemedy() {
        String thread = traineeThread("");
        HtmlClient.Answer refused = director.submit(director.get(thread), thread + "/propose", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("la personne l’indique dans sa demande");
    }

    private String traineeThread(String school) {
        director.submit(
                director.get("/exchange/needs/new"),
                "/exchange/needs",
                Map.of(
                        "kind",
                        "trainee",
                        "title",
                        TITLE,
                        "starts0",
                        today.minusDays(10).toString(),
                        "ends0",
                        today.plusMonths(6).toString(),
                        "places0",
                        "1"));
        HtmlClient.Answer asked = peer.submit(
                peer.get("/exchange/requests/new"),
                "/exchange/requests",
                Map.of(
                        "statuses",
                        "trainee",
                        "starts",
                        today.toString(),
                        "ends",
                        today.plusMonths(3).toString(),
                        "training",
                        school));
        String write = asked.page().select("a[href^=/exchange/write]").attr("href");
        return peer.submit(peer.get(write), "/exchange/write", Map.of("words", "Bonjour."))
                .path();
    }

    @Test
    void aNeedOrARequestOfSomebodyElseIsNeverChangedAndARequestNeverReadByAStructure() {
        String need = need(1);
        String request = ask().path();
        HtmlClient other = world.as(world.app.account(Role.DIRECTOR, world.elsewhere, world.territory));
        HtmlClient otherPeer = world.as(world.app.account(Role.PEER, UUID.randomUUID(), world.territory));
        assertThat(other.get(need + "/edit").status()).isEqualTo(403);
        assertThat(other.get(request).status()).isEqualTo(403);
        assertThat(director.get(request).status()).isEqualTo(403);
        assertThat(otherPeer.get(request).status()).isEqualTo(404);
        assertThat(world.as(world.coordinator).get(request).status()).isEqualTo(200);
        Actor.Person elsewhere = world.app.account(Role.COORDINATOR, UUID.randomUUID(), null);
        assertThat(world.as(elsewhere).get(request).status()).isEqualTo(404);
        HtmlClient trainer = world.as(world.app.account(Role.TRAINER, world.trainingBody, world.territory));
        assertThat(trainer.get(request).status()).isEqualTo(404);
    }

    @Test
    void aSchoolAsksForACourseWithoutAName() {
        need(1);
        HtmlClient trainer = world.as(world.app.account(Role.TRAINER, world.trainingBody, world.territory));
        HtmlClient.Answer asked = trainer.submit(
                trainer.get("/exchange/requests/new"),
                "/exchange/requests",
                Map.of(
                        "course", "DU de pair-aidance",
                        "regime", "student",
                        "total", "35",
                        "km", "80",
                        "starts", today.toString(),
                        "ends", today.plusMonths(3).toString()));
        assertThat(asked.words())
                .contains("DU de pair-aidance")
                .contains("35 h")
                .contains("Aucune place");
        assertThat(world.as(world.coordinator).get("/exchange").words()).contains("DU de pair-aidance");
    }

    @Test
    void whatIsClosedIsNoLongerSuggestedAndOpensAgain() {
        String need = need(2);
        String request = ask().path();
        director.submit(director.get(need), need + "/close", Map.of());
        assertThat(peer.get(request).words()).doesNotContain(TITLE);
        director.submit(director.get(need + "/edit"), need, Map.of());
        assertThat(peer.get(request).words()).contains(TITLE);
    }

    @Test
    void whatDoesNotMoveIsAskedAboutOnceThenClosed() {
        String need = need(1);
        String request = ask().path();
        moved(60, null);
        world.app.runJob("ExchangeNight.pass");
        assertThat(director.get("/exchange").words()).contains("Est-ce toujours d’actualité");
        assertThat(peer.get("/exchange").words()).contains("Est-ce toujours d’actualité");
        assertThat(peer.submit(peer.get(request), request + "/keep", Map.of()).words())
                .contains("C’est noté")
                .doesNotContain("Est-ce toujours d’actualité");
        moved(74, 13);
        world.app.runJob("ExchangeNight.pass");
        assertThat(director.get(need).words()).contains("Ouvert");
        moved(74, 14);
        world.app.runJob("ExchangeNight.pass");
        assertThat(director.get(need).words()).contains("Clos");
        assertThat(peer.get(request).words()).contains("Clos").contains("Modifier et rouvrir");
    }

    private void moved(int daysAgo, @Nullable Integer askedAgo) {
        String asked = askedAgo == null ? "null" : "'" + today.minusDays(askedAgo) + "'";
        world.app.database().seed("""
                set session_replication_role = replica;
                update placement.need set moved_on = '%1$s', asked_on = %2$s where territory_id = '%3$s';
                update placement.request set moved_on = '%1$s', asked_on = %2$s where territory_id = '%3$s'""".formatted(today.minusDays(daysAgo), asked, world.territory));
    }

    private String need(int places) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "kind", "volunteer",
                "title", TITLE,
                "starts0", today.minusDays(10).toString(),
                "ends0", today.plusMonths(6).toString(),
                "places0", Integer.toString(places)));
        HtmlClient.Answer saved = director.submit(director.get("/exchange/needs/new"), "/exchange/needs", fields);
        assertThat(saved.words()).contains("C’est enregistré");
        return saved.path();
    }

    private HtmlClient.Answer ask() {
        return peer.submit(
                peer.get("/exchange/requests/new"),
                "/exchange/requests",
                Map.of(
                        "statuses", "volunteer",
                        "starts", today.toString(),
                        "ends", today.plusMonths(3).toString()));
    }
}
