package org.cordee.pathway.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A team looks at its practices, through the whole chain. */
class DiagnosisHttpTest {

    private final DiagnosisWorld team = new DiagnosisWorld();
    private final String path = "/paths/" + team.path;

    @Test
    void aDirectorOpensARoundAndGetsOneLink() {
        HtmlClient director = team.director();
        assertThat(director.get(path).words()).contains("L’équipe n’a pas encore fait son état des lieux");
        HtmlClient.Answer blank = director.get(path + "/diagnosis/new");
        assertThat(blank.page().select("input[name=sections][checked]")).hasSize(5);
        HtmlClient.Answer small =
                director.submit(blank, path + "/diagnosis", Map.of("team_size", "4", "sections", "talk"));
        assertThat(small.status()).isEqualTo(422);
        assertThat(small.words()).contains("à voix haute, avec les cartes");
        HtmlClient.Answer past = director.submit(
                blank, path + "/diagnosis", Map.of("team_size", "8", "closes_on", "2020-01-01", "sections", "talk"));
        assertThat(past.words()).contains("un jour à venir");

        HtmlClient.Answer opened =
                director.submit(blank, path + "/diagnosis", Map.of("team_size", "8", "sections", "talk"));
        assertThat(opened.words()).contains("Voici le lien à partager", "8 réponses au plus", "Moins de cinq réponses");
        assertThat(opened.page().select("#address").val()).contains("/d/");
        assertThat(opened.page().select("svg.qr-code")).hasSize(1);
        assertThat(director.get(path).words()).contains("Ouvert jusqu’au");
        assertThat(director.submit(blank, path + "/diagnosis", Map.of("team_size", "9", "sections", "talk"))
                        .status())
                .isIn(409, 422);
        HtmlClient.Answer again =
                director.submit(director.get(path + "/diagnosis/new"), path + "/diagnosis", Map.of("team_size", "9"));
        assertThat(again.words()).contains("Un tour est déjà ouvert");
    }

    @Test
    void aMemberAnswersOnceByTheLinkAndOpeningItConsumesNothing() {
        UUID round = team.open(6);
        HtmlClient phone = team.world.app.visitor();
        HtmlClient.Answer page = phone.get(team.link(round));
        assertThat(page.words())
                .contains("7 pratiques", "Sans nom", "Votre fonction")
                .doesNotContain("CSAPA")
                .doesNotContain("??");
        assertThat(page.page().title()).doesNotContainIgnoringCase("équipe");
        phone.get(team.link(round));
        assertThat(answers(round)).isZero();

        HtmlClient.Answer half = phone.post(team.link(round), page, Map.of("talk", "1"));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.page().select("#problems a")).hasSize(7);
        Map<String, String> odd = new HashMap<>(team.fields(1, "nurse"));
        odd.put("talk", "3");
        assertThat(phone.post(team.link(round), page, odd).status()).isEqualTo(422);

        HtmlClient.Answer sent = phone.post(team.link(round), page, team.fields(1, "nurse"));
        assertThat(sent.words()).contains("Votre réponse est comptée");
        HtmlClient.Answer twice = phone.post(team.link(round), page, team.fields(1, "nurse"));
        assertThat(twice.words()).contains("Votre réponse est comptée");
        assertThat(answers(round)).isEqualTo(1);
    }

    @Test
    void theLinkTakesAsManyAnswersAsTheTeamHasMembersAndNoneOnceClosed() {
        UUID round = team.open(5);
        HtmlClient phone = team.world.app.visitor();
        HtmlClient.Answer before = phone.get(team.link(round));
        for (int member = 0; member < 5; member++) {
            DiagnosisWorld.done(team.give(round, member % 3, Map.of(), "nurse"));
        }
        HtmlClient.Answer late = phone.post(team.link(round), before, team.fields(1, "doctor"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("la vôtre n’a pas été comptée");
        assertThat(phone.get(team.link(round)).words()).contains("Toutes les réponses sont là");
        assertThat(team.give(round, 1, Map.of(), "nurse")).isInstanceOf(Outcome.Refused.class);
        team.close(round);
        assertThat(phone.post(team.link(round), before, team.fields(1, "doctor"))
                        .words())
                .contains("n’a pas été comptée");
        assertThat(phone.get(team.link(round)).words()).contains("C’est fermé");
        assertThat(answers(round)).isEqualTo(5);
    }

    @Test
    void aRoundIsOverTheDayAfterItsLastAndALinkOfNothingOpensNothing() {
        UUID round = team.open(6);
        team.age(round, 8);
        HtmlClient phone = team.world.app.visitor();
        assertThat(phone.get(team.link(round)).words()).contains("C’est fermé");
        assertThat(team.give(round, 1, Map.of(), "nurse")).isInstanceOf(Outcome.Refused.class);
        assertThat(phone.get("/d/0000000000000G").status()).isEqualTo(404);
        assertThat(phone.get("/d/nothing").status()).isEqualTo(404);
        team.open(6);
    }

    @Test
    void nothingIsReadWhileARoundRunsAndNothingBelowFive() {
        UUID round = team.open(9);
        HtmlClient director = team.director();
        for (int member = 0; member < 4; member++) {
            DiagnosisWorld.done(team.give(round, member % 3, Map.of(), "doctor"));
        }
        String page = "/diagnosis/" + round;
        assertThat(director.get(page).words())
                .contains("Moins de cinq réponses")
                .doesNotContain("sur 4");
        assertThat(director.get(page + "/result.pdf").status()).isEqualTo(404);
        team.close(round);
        HtmlClient.Answer few = director.get(page);
        assertThat(few.words()).contains("trop peu de réponses", "cartes").doesNotContain("Moyenne", "sur 4");
        assertThat(director.get(page + "/result.pdf").status()).isEqualTo(404);
        assertThat(director.get(path).words()).contains("à faire à voix haute");

        UUID next = team.open(9);
        for (int member = 0; member < 5; member++) {
            DiagnosisWorld.done(team.give(next, member % 3, Map.of(), "doctor"));
        }
        assertThat(director.get("/diagnosis/" + next).words())
                .contains("Cinq réponses ou plus")
                .doesNotContain("Moyenne");
    }

    @Test
    void theWidestSpreadIsReadFirstThenTheAverageAndTheRoundBefore() throws IOException {
        UUID before = team.open(8);
        answer(before, List.of(0, 0, 0, 1, 1, 2));
        team.close(before);
        team.age(before, 90);
        UUID round = team.open(8);
        for (int member = 0; member < 7; member++) {
            DiagnosisWorld.done(team.give(
                    round,
                    member % 2,
                    Map.of("voice", member % 2 == 0 ? 0 : 2, "talk", 1, "reason", member == 0 ? 0 : 2),
                    List.of("nurse", "doctor", "social").get(member % 3)));
        }
        HtmlClient director = team.director();
        team.close(round);
        HtmlClient.Answer result = director.get("/diagnosis/" + round);
        assertThat(result.words())
                .contains("trois ou plus", "4 sur 7", "au tour précédent", "Comparé au tour")
                .doesNotContain("Infirmier")
                .doesNotContain("??");
        List<String> order = result.page().select("article.drawing h2").eachText();
        assertThat(order.get(0)).isEqualTo("Donner une place dans les décisions");
        assertThat(order.subList(5, 7))
                .containsExactly("En parler en équipe", "Dire pourquoi, et qui n’est pas remplacé");
        assertThat(result.page().select("article.drawing").get(6).text())
                .contains("toutes ou presque", "non affiché pour protéger les personnes")
                .doesNotContain("sur 7")
                .doesNotContain("Moyenne");
        HtmlClient.Answer pdf = director.get("/diagnosis/" + round + "/result.pdf");
        assertThat(PdfJudge.failures(pdf.response().body(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        assertThat(text(pdf)).contains("4 sur 7").doesNotContain("Infirmier");
    }

    @Test
    void twoRoundsAreSixtyDaysApartWhenTheFirstToldSomething() {
        UUID round = team.open(8);
        answer(round, List.of(0, 1, 2, 0, 1));
        team.close(round);
        assertThat(team.opened(team.world.director, team.path, DiagnosisWorld.SECTIONS, 8)
                        .toString())
                .contains("error.diagnosis.soon");
        team.age(round, 60);
        team.open(8);
    }

    @Test
    void aTeamReadsThePdfCardsAndTheDirectorMarksTheStep() throws IOException {
        HtmlClient director = team.director();
        HtmlClient.Answer pdf = director.get(path + "/diagnosis/cards.pdf");
        assertThat(PdfJudge.failures(pdf.response().body(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        try (var document = Loader.loadPDF(pdf.response().body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
        }
        assertThat(text(pdf)).contains("En parler en équipe", "Toute l’équipe en a parlé");
        HtmlClient.Answer hub = director.get(path + "/diagnosis");
        HtmlClient.Answer done = director.submit(hub, path + "/diagnosis/done", Map.of());
        assertThat(done.path()).isEqualTo(path);
        assertThat(done.page().select("#step-diagnosis").text()).contains("fait le");
        assertThat(director.get(path + "/diagnosis").body()).doesNotContain("/diagnosis/done");
    }

    @Test
    void aRoundIsPostponedWhileItRunsAndNeverOpensAgain() {
        UUID round = team.open(8);
        HtmlClient director = team.director();
        String page = "/diagnosis/" + round;
        HtmlClient.Answer open = director.get(page);
        String later = team.today().plusDays(20).toString();
        assertThat(director.submit(open, page + "/postpone", Map.of("closes_on", later))
                        .status())
                .isEqualTo(200);
        assertThat(director.submit(
                                director.get(page),
                                page + "/postpone",
                                Map.of("closes_on", team.today().plusDays(70).toString()))
                        .status())
                .isEqualTo(422);
        HtmlClient.Answer running = director.get(page);
        director.submit(running, page + "/close", Map.of());
        assertThat(director.post(page + "/postpone", director.get(path + "/diagnosis"), Map.of("closes_on", later))
                        .words())
                .contains("trop peu de réponses");
    }

    @Test
    void anotherStructureSeesNothingAndTheCoordinationOnlyThatARoundRan() {
        UUID round = team.open(8);
        answer(round, List.of(0, 1, 2, 0, 1, 2));
        HtmlClient coordinator = team.world.as(team.world.coordinator);
        assertThat(coordinator.get("/diagnosis/" + round).words())
                .contains("Seule l’équipe sait")
                .doesNotContain("Cinq réponses");
        team.close(round);
        HtmlClient.Answer told = coordinator.get("/diagnosis/" + round);
        assertThat(told.words()).contains("Ce qu’il dit reste dans l’équipe").doesNotContain("Moyenne");
        assertThat(told.body()).doesNotContain("/d/");
        assertThat(coordinator.get("/diagnosis/" + round + "/result.pdf").status())
                .isEqualTo(403);
        Actor.Person stranger = team.world.app.account(Role.DIRECTOR, team.world.elsewhere, team.world.territory);
        HtmlClient elsewhere = team.world.as(stranger);
        assertThat(elsewhere.get("/diagnosis/" + round).status()).isEqualTo(404);
        assertThat(elsewhere.get(path + "/diagnosis").status()).isEqualTo(404);
        assertThat(elsewhere
                        .post("/diagnosis/" + round + "/close", elsewhere.get("/paths"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(team.world.as(team.world.referent).get("/diagnosis/" + round).words())
                .contains("Moyenne");
    }

    @Test
    void theShortVersionLeadsToTheFormWithItsSectionsTickedAndNoAnswer() {
        HtmlClient.Answer form =
                team.director().get("/diagnosis/start?sections=frame&sections=around&sections=nothing");
        assertThat(form.page().select("input[name=sections][checked]").eachAttr("value"))
                .containsExactly("frame", "around");
        assertThat(team.world.app.visitor().get("/diagnosis/start").path()).isEqualTo("/sign-in");
    }

    private void answer(UUID round, List<Integer> levels) {
        levels.forEach(level -> DiagnosisWorld.done(team.give(round, level, Map.of(), "nurse")));
    }

    private long answers(UUID round) {
        return Long.parseLong(team.world
                .app
                .database()
                .asSuperuser("select answers::text as name from pathway.diagnosis_count where diagnosis_id = '" + round
                        + "'")
                .get(0));
    }

    private static String text(HtmlClient.Answer pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.response().body())) {
            return new PDFTextStripper().getText(document).replace('\n', ' ').replace('\u00a0', ' ');
        }
    }
}
