package org.cordee.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.statistics.Period;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class RecognitionJourneyTest {

    private static final String WORDS = "canari bilan : le groupe a trouvé sa place";

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final LocalDate today = world.app.bean(Today.class).date();

    @Test
    void aPeerTakesTheirHoursUnderATitleOfTheirChoiceAndNothingIsKept() {
        logged(today.minusDays(3), "group", 90, "collaboration");
        logged(today.minusDays(2), "for_oneself", 60, null);
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer page = peer.get("/me/contributions");
        assertThat(page.words())
                .contains("Groupe, atelier", "1 h 30")
                .doesNotContain("2 h 30")
                .doesNotContain("??");
        assertThat(page.body()).contains("/placements/" + placement + "/certificate");
        HtmlClient.Answer taken =
                peer.submit(page, "/me/contributions/taken", Map.of("name", "Ana Essai", "title", "Animatrice"));
        assertThat(taken.response().headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(PdfJudge.words(taken.response().body()))
                .contains("Ana Essai", "Animatrice")
                .doesNotContain("CSAPA");
        assertThat(PdfJudge.failures(taken.response().body(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        HtmlClient.Answer refused = peer.submit(
                page,
                "/me/contributions/taken",
                Map.of("name", "", "title", "Animatrice", "from", "2026-02-01", "to", "2026-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("La fin vient avant le début");
        assertThat(world.as(world.director).get("/me/contributions").status()).isEqualTo(403);
    }

    @Test
    void aPortfolioIsFilledByTheLogAndItsOwnerAloneRewordsAndHides() {
        logged(today.minusDays(3), "group", 90, "collaboration");
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer page = peer.get("/me/portfolio");
        assertThat(page.words()).contains("Coanimer un groupe").doesNotContain("??");
        HtmlClient.Answer reworded =
                peer.post("/me/portfolio/line", page, Map.of("key", "group_1", "words", "Tenir un groupe canari"));
        assertThat(reworded.words()).contains("Tenir un groupe canari").doesNotContain("Coanimer un groupe");
        HtmlClient.Answer hidden = peer.post(
                "/me/portfolio/line",
                reworded,
                Map.of(
                        "key",
                        "group_2",
                        "words",
                        "Tenir un cadre posé ensemble : temps, parole, respect",
                        "hide",
                        "true"));
        assertThat(hidden.words()).contains("Lignes cachées : 1");
        HtmlClient.Answer added =
                peer.post("/me/portfolio", hidden, Map.of("part", "training", "words", "Conduire un entretien canari"));
        assertThat(added.words()).contains("Ce que j’ai appris en formation", "Conduire un entretien canari");
        assertThat(peer.get("/me/portfolio.odt").status()).isEqualTo(200);
        assertThat(peer.get("/me/portfolio.pdf").status()).isEqualTo(200);
        for (Actor.Person stranger : List.of(world.director, world.referent, world.coordinator)) {
            assertThat(seen(stranger, "select id::text as name from recognition.portfolio_line"))
                    .isZero();
        }
    }

    @Test
    void volunteersTimeIsValuedForAYearThatIsOverWithoutAName() {
        int last = today.getYear() - 1;
        world.app
                .database()
                .seed("update placement.placement set started_on = '%s-01-01' where id = '%s'"
                        .formatted(last, placement));
        logged(LocalDate.of(last, 5, 4), "group", 120, "collaboration");
        logged(today.minusDays(2), "group", 600, "collaboration");
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer page = director.get("/volunteering?year=" + last + "&value=10");
        assertThat(page.words())
                .contains("2 h 00", "20,00 €", "864")
                .doesNotContain(PlacementWorld.NAME)
                .doesNotContain("??");
        assertThat(director.get("/volunteering.csv?year=" + last + "&value=10").body())
                .contains("20,00");
        assertThat(PdfJudge.failures(
                        director.get("/volunteering.pdf?year=" + last)
                                .response()
                                .body(),
                        PDFAFlavour.PDFUA_1))
                .isEmpty();
        assertThat(director.get("/volunteering?year=" + last + "&value=beaucoup")
                        .status())
                .isEqualTo(422);
        assertThat(director.get("/volunteering?year=" + today.getYear()).status())
                .isEqualTo(404);
        assertThat(world.as(world.referent).get("/volunteering").status()).isEqualTo(403);
        assertThat(seen(world.director, "select kind as name from activity.volunteer_minutes(" + today.getYear() + ")"))
                .isZero();
    }

    @Test
    void thePeerSeesTheirLevelsFirstThenShowsThem() {
        LocalDate quarter =
                Period.quarterOf(Period.quarterOf(today).from().minusDays(1)).from();
        world.app
                .database()
                .seed("update placement.placement set started_on = '%s' where id = '%s'".formatted(quarter, placement));
        logged(quarter.plusDays(3), "group", 900, "information");
        logged(quarter.plusDays(4), "group", 300, "collaboration");
        String path = "/placements/" + placement + "/levels";
        String late = "select level as name from activity.level_shares('%s', '%s', 3650)".formatted(placement, quarter);
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer page = peer.get(path);
        assertThat(page.words())
                .contains("75 % du temps", "25 % du temps", "cela arrive")
                .doesNotContain("??");
        assertThat(seen(world.referent, late)).isZero();
        assertThat(peer.post(path, page, Map.of("quarter", quarter.toString(), "shared", "true"))
                        .words())
                .contains("Montré à votre référent·e");
        assertThat(seen(world.referent, late)).isEqualTo(2);
        assertThat(world.as(world.referent).get(path).words()).contains("75 % du temps");
        for (Actor.Person stranger : List.of(world.deputy, world.colleague, world.director, world.coordinator)) {
            assertThat(world.as(stranger).get(path).status())
                    .as("%s", stranger.role())
                    .isIn(403, 404);
            assertThat(seen(stranger, late)).isZero();
        }
    }

    @Test
    void threeVoicesStandSideBySideAndEachWritesTheirOwn() {
        String path = "/placements/" + placement + "/voices";
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer page = peer.get(path);
        assertThat(page.words())
                .contains("Non affiché pour protéger les personnes")
                .doesNotContain("??");
        HtmlClient.Answer said = peer.submit(page, path, Map.of("words", WORDS));
        assertThat(said.words()).contains(WORDS, "gardé pour soi");
        HtmlClient referent = world.as(world.referent);
        assertThat(referent.get(path).words()).doesNotContain("canari bilan").contains("Pas encore écrit");
        peer.submit(peer.get(path), path, Map.of("words", WORDS, "shown", "true"));
        assertThat(referent.get(path).words()).contains(WORDS);
        HtmlClient.Answer team = referent.submit(
                referent.get(path), path, Map.of("words", "canari équipe : on a appris", "shown", "true"));
        assertThat(team.words()).contains(WORDS, "canari équipe");
        assertThat(peer.get(path).words()).contains("canari équipe");
        assertThat(world.as(world.director).get(path).words()).contains(WORDS, "canari équipe");
        assertThat(world.as(world.director).get(path).body()).doesNotContain("name=\"words\"");
        assertThat(peer.get(path + ".pdf").status()).isEqualTo(200);
        assertThat(world.as(world.coordinator).get(path).status()).isEqualTo(403);
        assertThat(world.as(world.colleague).get(path).status()).isIn(403, 404);
        assertThat(peer.submit(peer.get(path), path, Map.of("words", "")).words())
                .doesNotContain(WORDS);
    }

    @Test
    void whoHasNoPlaceHasNoRow() {
        for (Role role : List.of(Role.FUNDER, Role.TRAINER, Role.ASSOCIATION, Role.SUPERVISOR)) {
            Actor.Person stranger = world.app.account(role, UUID.randomUUID(), world.territory);
            assertThat(seen(stranger, "select voice as name from recognition.yearly_voice"))
                    .isZero();
        }
    }

    private int seen(Actor.Person actor, String question) {
        return world.app
                .database()
                .as(actor, sql -> sql.of(question).list(row -> row.text("name")).size());
    }

    private void logged(LocalDate day, String kind, int minutes, @Nullable String level) {
        world.app.database().seed("""
                insert into activity.act (id, peer, placement, structure, day, minutes, kind, level, provenance, entered_by,
                  written_at)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', %s, '%s', %s, 'screen', '%s', '2026-01-05T10:00:00Z')""".formatted(
                        world.peer,
                        placement,
                        world.structure,
                        day,
                        minutes,
                        kind,
                        level == null ? "null" : "'" + level + "'",
                        world.peerActor.account()));
    }
}
