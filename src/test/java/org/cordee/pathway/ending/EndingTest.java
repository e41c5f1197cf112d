package org.cordee.pathway.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A placement that ends, through the whole chain. */
class EndingTest {

    private static final Map<String, String> WORDS = Map.of(
            "works",
            "canari le groupe",
            "hard",
            "canari le passage",
            "change",
            "canari on garde le lien",
            "decision",
            "stop");

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final String here = "/placements/" + placement + "/ending";
    private final String talk = "/reviews/" + placement + "/0";
    private final HtmlClient peer = world.as(world.peerActor);
    private final HtmlClient referent = world.as(world.referent);
    private final HtmlClient director = world.as(world.director);

    @Test
    void eitherSidePlansTheGoodbyeAndBothSeeIt() {
        endsIn(20);
        assertThat(peer.get("/placements/" + placement).words()).contains("Bien finir");
        HtmlClient.Answer page = peer.get(here);
        assertThat(page.words())
                .contains("Vous n’avez pas de raison à donner", "Une personne de l’équipe s’en va bientôt")
                .doesNotContain("??");
        assertThat(page.page().title()).doesNotContain("CSAPA");
        HtmlClient.Answer none = peer.submit(page, here, Map.of("on", "2026-11-01"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.words()).contains("Choisissez au moins une manière");
        assertThat(peer.submit(page, here, Map.of("on", "2020-01-01", "ways", "group"))
                        .words())
                .contains("avant le début de la mission");
        peer.submit(page, here, Map.of("on", "2026-11-20", "ways", "group"));
        HtmlClient.Answer read = referent.get(here);
        assertThat(read.page().select("input[name=on]").val()).isEqualTo("2026-11-20");
        assertThat(read.page().select("input[name=ways][checked]").val()).isEqualTo("group");
        referent.submit(read, here + "/take-back", Map.of());
        assertThat(peer.get(here).page().select("input[name=ways][checked]")).isEmpty();
        byte[] note = peer.get(here + "/note.pdf").response().body();
        assertThat(PdfJudge.failures(note, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfJudge.words(note))
                .contains("Rien ne change pour votre accompagnement")
                .doesNotContain("CSAPA");
    }

    @Test
    void theExitTalkIsHeldByTwoAndReadByNobodyElse() {
        endsIn(20);
        HtmlClient.Answer blank = referent.get(talk);
        assertThat(blank.words())
                .contains("L’entretien de départ", "Qu’est-ce qui a compté")
                .doesNotContain("??");
        assertThat(blank.page().select("input[name=decision]").attr("type")).isEqualTo("hidden");
        referent.submit(blank, talk, with(WORDS, "sign", "true"));
        assertThat(director.get(talk).words()).doesNotContain("canari");
        HtmlClient.Answer read = peer.get(talk);
        assertThat(read.words()).contains("canari le groupe").doesNotContain("Et pour la suite");
        peer.submit(read, talk + "/sign", Map.of());
        assertThat(referent.get(talk).words()).contains("Fait", "canari le groupe");
        assertThat(world.as(world.coordinator).get(talk).words()).doesNotContain("canari");
    }

    @Test
    void onlyThePeerDeclinesAndWhatWasBegunGoes() {
        endsIn(20);
        referent.submit(referent.get(talk), talk, WORDS);
        HtmlClient.Answer page = peer.get(talk);
        assertThat(page.words()).contains("canari le groupe", "Je préfère ne pas avoir cet entretien");
        assertThat(referent.get(talk).words()).doesNotContain("Je préfère ne pas avoir");
        assertThat(referent.post(talk + "/decline", referent.get(talk), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(peer.submit(page, talk + "/decline", Map.of()).words()).contains("Merci pour tout");
        assertThat(referent.get(talk).words())
                .contains("cela n’a pas à s’expliquer")
                .doesNotContain("canari", "Reprendre ce bilan");
        assertThat(world.app
                        .database()
                        .asSuperuser("select works as name from pathway.review_sheet where placement_id = '" + placement
                                + "'"))
                .isEmpty();
        assertThatThrownBy(() ->
                        run(world.referent, "update pathway.review set how = null, done_on = null, done_as = null"))
                .isInstanceOf(DataAccessException.class);
        peer.submit(peer.get(talk), talk + "/reopen", Map.of());
        assertThat(peer.get(talk).words()).contains("Qu’est-ce qui a compté");
    }

    @Test
    void noTalkWhileNoLastDayIsKnownAndItOpensAMonthBefore() {
        assertThat(peer.get(talk).status()).isEqualTo(404);
        endsIn(60);
        assertThat(peer.get(talk).words()).contains("Il s’ouvre le").doesNotContain("Qu’est-ce qui a compté");
        assertThat(peer.get("/reviews").words()).contains("L’entretien de départ");
    }

    @Test
    void whatClosesIsClosedAndWhatIsKeptHasItsDay() {
        String missions = "/placements/" + placement + "/missions";
        director.submit(director.get(missions), "/placements/" + placement + "/sheet/link", Map.of());
        String full = director.get(missions).page().select("#link").attr("value");
        String link = full.substring(full.indexOf("/sheets/"));
        assertThat(world.app.visitor().get(link).words()).contains("canari mission");
        endsIn(0);
        peer.submit(peer.get("/placements/" + placement), "/placements/" + placement + "/moves/end", Map.of());
        assertThat(peer.get(here).words())
                .contains("C’était le", "jusqu’au", "Missions et stages", "effacée avec sa fiche");
        assertThat(peer.get("/journal").status()).as("the peer keeps the log").isEqualTo(200);
        assertThat(world.app.visitor().get(link).status()).isEqualTo(404);
        assertThat(referent.get("/placements/" + placement + "/frame").status()).isIn(403, 404, 409);
    }

    @Test
    void itIsForItsTwoSidesAlone() {
        endsIn(20);
        for (Actor.Person other : List.of(
                world.colleague,
                world.coordinator,
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.PEER, UUID.randomUUID(), world.territory),
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory))) {
            assertThat(world.as(other).get(here).status())
                    .as("%s", other.role())
                    .isIn(403, 404);
            assertThatThrownBy(() -> run(
                            other,
                            "insert into pathway.goodbye (placement_id, on_day, ways, said_by) values ('" + placement
                                    + "', '2026-11-20', '{group}', '" + other.account() + "')"))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private void endsIn(int days) {
        world.app
                .database()
                .seed("update placement.placement set ends_on = current_date + " + days + " where id = '" + placement
                        + "'");
    }

    private void run(Actor.Person actor, String statement) {
        world.app.database().run(actor, sql -> sql.of(statement).run());
    }

    private static Map<String, String> with(Map<String, String> values, String key, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(key, value);
        return more;
    }
}
