package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.questionnaire.AskedPlace.enter;
import static org.cordee.questionnaire.AskedPlace.yes;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Forms on paper: printed, typed in, typed in twice. */
class PaperHttpTest {

    private final AskedPlace place = AskedPlace.fresh();
    private final HtmlClient director = place.application().signedIn(place.director());

    @Test
    void theFormIsPrintedWithEveryQuestion() throws IOException {
        UUID round = place.open(Respondent.RELATIVE, "t0");
        HtmlClient.Answer pdf = director.get("/measures/" + round + "/paper.pdf");
        assertThat(PdfJudge.failures(pdf.response().body(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        try (var document = Loader.loadPDF(pdf.response().body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Le code de votre carte", "Je préfère ne pas répondre", "4.", "vers qui me tourner");
        }
    }

    @Test
    void onePaperIsTypedInOnceAndScored() {
        UUID round = place.open(Respondent.RELATIVE, "t0");
        AnswerCode card = place.card(Respondent.RELATIVE);
        HtmlClient.Answer typed = type(round, card, Map.of("a.pair-n.N1", "4", "a.pair-n.N2", "declined"));
        assertThat(typed.words()).contains("C’est saisi et fermé");
        assertThat(answers(round)).containsExactly("N1 4", "N2 declined");
        assertThat(state(round)).containsExactly("complete paper true");
        assertThat(type(round, card, Map.of("a.pair-n.N1", "9")).words()).contains("rien n’a été changé");
        assertThat(answers(round)).containsExactly("N1 4", "N2 declined");
    }

    @Test
    void aSecondTypingMustAgreeAndWhatDiffersIsReadAgain() {
        UUID round = twice();
        AnswerCode card = place.card(Respondent.RELATIVE);
        assertThat(type(round, card, Map.of("a.pair-n.N1", "4", "a.pair-n.N2", "8", "a.pair-n.N3", "2"))
                        .words())
                .contains("Première saisie gardée");
        HtmlClient.Answer differs = type(round, card, Map.of("a.pair-n.N1", "4", "a.pair-n.N2", "6"));
        assertThat(differs.status()).isEqualTo(422);
        assertThat(differs.page().select("select").eachAttr("name")).containsExactly("a.pair-n.N2", "a.pair-n.N3");
        assertThat(differs.page().select("option[selected]")).isEmpty();
        assertThat(answers(round)).containsExactly("N1 4", "N2 8", "N3 2");

        HtmlClient.Answer settled = director.submit(
                differs,
                "/measures/" + round + "/entry/settle",
                Map.of("a.pair-n.N2", "6", "a.pair-n.N3", "", "a.pair-n.N1", "0"));
        assertThat(settled.words()).contains("C’est saisi et fermé");
        assertThat(answers(round)).containsExactly("N1 4", "N2 6");
        assertThat(state(round)).containsExactly("complete paper true");
    }

    @Test
    void twoTypingsThatAgreeAreEnough() {
        UUID round = twice();
        AnswerCode card = place.card(Respondent.RELATIVE);
        type(round, card, Map.of("a.pair-n.N1", "4"));
        assertThat(type(round, card, Map.of("a.pair-n.N1", "4")).words()).contains("C’est saisi et fermé");
    }

    @Test
    void aCardThatAnswersOnAScreenIsNotTypedOver() {
        UUID round = place.open(Respondent.RELATIVE, "t0");
        AnswerCode card = place.card(Respondent.RELATIVE);
        HtmlClient phone = place.application().visitor();
        yes(phone, enter(phone, card.signs()));
        assertThat(type(round, card, Map.of("a.pair-n.N1", "9")).words()).contains("sur un écran");
        assertThat(answers(round)).isEmpty();
        assertThat(type(round, AnswerCode.fresh(), Map.of("a.pair-n.N1", "9")).words())
                .contains("Aucune carte n’a ce code");
        assertThat(type(round, place.card(Respondent.RELATIVE), Map.of()).words())
                .contains("Aucune case n’est saisie");
    }

    private UUID twice() {
        NewRound round = new NewRound(
                Respondent.RELATIVE,
                "t0",
                List.of(),
                place.today(),
                place.today().plusDays(9),
                true);
        return Actors.as(
                place.director(),
                () -> place.application()
                        .bean(OpenRound.class)
                        .handle(place.director(), round)
                        .fold(id -> id, refused -> {
                            throw new AssertionError(refused);
                        }));
    }

    private HtmlClient.Answer type(UUID round, AnswerCode card, Map<String, String> answers) {
        Map<String, String> fields = new HashMap<>(answers);
        fields.put("code", card.shown());
        String address = "/measures/" + round + "/entry";
        return director.submit(director.get(address), address, fields);
    }

    private List<String> answers(UUID round) {
        return place.rows("select item || ' ' || coalesce(value::text, reason) as name from questionnaire.answer a"
                + " join questionnaire.participation p on p.id = a.participation_id where p.round_id = '" + round
                + "' order by 1");
    }

    private List<String> state(UUID round) {
        return place.rows("select status || ' ' || mode || ' ' || scored as name from questionnaire.participation"
                + " where round_id = '" + round + "'");
    }
}
