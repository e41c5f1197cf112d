package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.questionnaire.AskedPlace.enter;
import static org.cordee.questionnaire.AskedPlace.giveAll;
import static org.cordee.questionnaire.AskedPlace.send;
import static org.cordee.questionnaire.AskedPlace.yes;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordee.platform.actor.Role;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Opening rounds and printing cards, through the whole chain. */
class RoundHttpTest {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}");

    private final AskedPlace place = AskedPlace.fresh();
    private final HtmlClient director = place.application().signedIn(place.director());

    @Test
    void aDirectorOpensARoundFollowsItAndClosesIt() {
        HtmlClient.Answer empty = director.get("/measures");
        assertThat(empty.words()).contains("Aucun questionnaire encore", "une carte sur une pile");
        HtmlClient.Answer blank = director.get("/measures/new?group=person");
        assertThat(blank.words()).contains("PAIR-P", "WHO-5", "Laissé de côté", "Environ 2 minutes");

        HtmlClient.Answer refused =
                director.submit(blank, "/measures", Map.of("closes_on", "2020-01-01", "moment", "t0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("La fermeture vient après l’ouverture");
        HtmlClient.Answer opened = director.submit(blank, "/measures", Map.of("moment", "t0"));
        assertThat(opened.words())
                .contains("Le questionnaire est ouvert", "Cartes posées", "13 questions", "1 question");
        assertThat(opened.page().select("#address").val()).contains("/q#");

        HtmlClient.Answer counted = director.submit(opened, opened.path() + "/put-out", Map.of("put_out", "30"));
        assertThat(counted.page().select(".stat .value").eachText()).containsExactly("30", "0", "0", "0");
        HtmlClient phone = place.application().visitor();
        giveAll(phone, yes(phone, enter(phone, place.card(Respondent.PERSON).signs())), "4");
        send(phone, enter(phone, place.card(Respondent.PERSON).signs()), "/q/start", Map.of("said", "no"));
        yes(phone, enter(phone, place.card(Respondent.PERSON).signs()));
        assertThat(director.get(opened.path()).page().select(".stat .value").eachText())
                .containsExactly("30", "1", "1", "1");
        assertThat(director.get("/measures").words()).contains("Personnes accompagnées, au début", "ouvert");

        HtmlClient.Answer closed = director.submit(director.get(opened.path()), opened.path() + "/close", Map.of());
        assertThat(closed.words()).contains("Le questionnaire est fermé").doesNotContain("Comment demander");
    }

    @Test
    void theCardsAreAPdfThatSaysNothingToAPasserBy() throws IOException {
        HtmlClient.Answer pdf =
                director.submit(director.get("/measures"), "/measures/cards", Map.of("group", "person", "many", "12"));
        assertThat(pdf.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("cartes.pdf");
        assertThat(PdfJudge.failures(pdf.response().body(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        String text;
        int pages;
        try (var document = Loader.loadPDF(pdf.response().body())) {
            pages = document.getNumberOfPages();
            text = new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getTitle();
        }
        assertThat(pages).isEqualTo(2);
        assertThat(CODE.matcher(text).results().map(found -> found.group()).distinct())
                .hasSize(12);
        assertThat(text)
                .contains("sans nom")
                .doesNotContainIgnoringCase("addict")
                .doesNotContainIgnoringCase("pair")
                .doesNotContainIgnoringCase("canari")
                .doesNotContainIgnoringCase("CSAPA")
                .doesNotContainIgnoringCase("soin");
        AnswerCode code = CODE.matcher(text)
                .results()
                .map(found -> found.group())
                .map(AnswerCode::parse)
                .findFirst()
                .flatMap(found -> found)
                .orElseThrow();
        assertThat(enter(place.application().visitor(), code.signs()).words())
                .contains("Pas de questions pour le moment");
        assertThat(director.get("/measures").words()).contains("Cartes déjà faites", "12");
        assertThat(director.submit(director.get("/measures"), "/measures/cards", Map.of("many", "0"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theSameCardServesTheNextRoundTwoWeeksLater() {
        place.open(Respondent.PERSON, "t0");
        AnswerCode card = place.card(Respondent.PERSON);
        HtmlClient phone = place.application().visitor();
        giveAll(phone, yes(phone, enter(phone, card.signs())), "4");
        place.open(Respondent.PERSON, "m3");

        assertThat(enter(phone, card.signs()).words()).contains("C’est un peu tôt");
        place.application().database().seed("""
                update questionnaire.participation p set day = day - 90 from questionnaire.card c
                 where c.id = p.card_id and c.structure_id = '%s'""".formatted(place.place().structure()));
        assertThat(giveAll(phone, yes(phone, enter(phone, card.signs())), "4").words())
                .contains("Merci");
        assertThat(enter(phone, card.signs()).words()).contains("Vous avez déjà répondu");
    }

    @Test
    void aCardOfOneGroupOrStructureOpensNothingElse() {
        AskedPlace elsewhere = AskedPlace.fresh();
        place.open(Respondent.PERSON, "t0");
        HtmlClient phone = place.application().visitor();

        assertThat(enter(phone, place.card(Respondent.RELATIVE).signs()).words())
                .contains("Pas de questions pour le moment");
        assertThat(enter(phone, elsewhere.card(Respondent.PERSON).signs()).words())
                .contains("Pas de questions pour le moment");
    }

    @Test
    void anotherStructureAndOtherRolesSeeNothing() {
        UUID round = place.open(Respondent.PERSON, "t0");
        FundedStructure other = FundedStructure.in(place.application().database());
        HtmlClient stranger = place.application().signedIn(Role.DIRECTOR, other.structure(), other.territory());

        assertThat(stranger.get("/measures/" + round).status()).isEqualTo(404);
        assertThat(stranger.get("/measures").words()).contains("Aucun questionnaire encore");
        HtmlClient.Answer from = stranger.get("/measures");
        assertThat(stranger.post("/measures/" + round + "/close", from, Map.of())
                        .status())
                .isEqualTo(404);
        for (Role role : new Role[] {Role.PEER, Role.COORDINATOR, Role.FUNDER, Role.SUPERVISOR}) {
            assertThat(place.application()
                            .signedIn(
                                    role,
                                    place.place().structure(),
                                    place.place().territory())
                            .get("/measures")
                            .status())
                    .as(role.code())
                    .isEqualTo(403);
        }
    }

    @Test
    void whatBreaksTheBatteryIsRefused() {
        HtmlClient.Answer blank = director.get("/measures/new?group=relative");
        assertThat(director.submit(blank, "/measures", Map.of("moment", "m3")).words())
                .contains("Ce moment ne convient pas");
        assertThat(director.post(
                                "/measures",
                                blank,
                                Map.of(
                                        "group",
                                        "person",
                                        "moment",
                                        "t0",
                                        "plugins",
                                        "sss-s",
                                        "opens_on",
                                        place.today().toString(),
                                        "closes_on",
                                        place.today().toString()))
                        .words())
                .contains("son autorisation manque");
    }
}
