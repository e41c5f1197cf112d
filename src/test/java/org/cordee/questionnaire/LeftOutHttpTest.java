package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.questionnaire.AskedPlace.enter;
import static org.cordee.questionnaire.AskedPlace.give;
import static org.cordee.questionnaire.AskedPlace.send;
import static org.cordee.questionnaire.AskedPlace.yes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

/** A question that is not for everybody, on a screen, on one page and on paper. */
class LeftOutHttpTest {

    private static final String CONDITION = "Si vous avez rencontré un·e pair aidant·e";

    private final AskedPlace place = AskedPlace.fresh();
    private final HtmlClient phone = place.application().visitor();
    private final UUID round = place.open(Respondent.PERSON, "t0");

    @Test
    void whoeverMetNobodyIsNotAskedWhatAPeerBrings() {
        HtmlClient.Answer end = give(phone, lastOfPairP(), "0");

        assertThat(end.words()).contains("C’est la fin", "14 sur 14");
        assertThat(answer("U1")).containsExactly("not_asked");
        assertThat(send(phone, end, "/q/finish", Map.of()).words()).contains("Merci");
        assertThat(place.rows("select scale as name from questionnaire.score s join questionnaire.participation p"
                        + " on p.id = s.participation_id where p.round_id = '" + round + "' and scale in ('U', 'H2')"))
                .containsExactly("H2");
    }

    @Test
    void aMindMayChangeBothWays() {
        HtmlClient.Answer exposure = lastOfPairP();
        HtmlClient.Answer end = give(phone, exposure, "0");
        HtmlClient.Answer anew = send(phone, end, "/q/answer", Map.of("again", "pair-p.EXP"));
        HtmlClient.Answer asked = give(phone, anew, "2");
        assertThat(asked.words()).contains(CONDITION, "ce que je ne trouve pas ailleurs", "Je ne suis pas concerné·e");
        assertThat(asked.page().select("button[name=again]").val()).isEqualTo("pair-p.EXP");
        give(phone, asked, "8");
        assertThat(answer("U1")).containsExactly("8");
        give(phone, exposure, "0");
        assertThat(answer("U1")).containsExactly("not_asked");
        give(phone, asked, "9");
        assertThat(answer("U1")).as("an old page").containsExactly("not_asked");
    }

    @Test
    void notKnowingOrNotSayingStillLeavesTheQuestion() {
        for (String exposure : List.of("declined", "not_applicable", "4", "1")) {
            assertThat(give(phone, lastOfPairP(), exposure).words())
                    .as(exposure)
                    .contains("ce que je ne trouve pas ailleurs");
        }
    }

    @Test
    void onOnePageTheWordsSayWhomItConcerns() {
        HtmlClient.Answer first =
                yes(phone, enter(phone, place.card(Respondent.PERSON).signs()));
        HtmlClient.Answer whole =
                send(phone, first, "/q/answer", Map.of("relook", "1", "whole", "true", "easy", "true"));
        assertThat(whole.words())
                .contains("Si vous avez rencontré un ou une pair aidante", "Je ne trouve pas cela ailleurs");
        HtmlClient.Answer left =
                send(phone, whole, "/q/answer", Map.of("whole", "true", "a.pair-p.EXP", "0", "a.pair-u.U1", "5"));
        assertThat(left.words()).doesNotContain("ailleurs").contains("2 sur 14");
        assertThat(answer("U1")).containsExactly("not_asked");
    }

    @Test
    void onPaperTheAnswerThatDoesNotCountIsNotKept() {
        HtmlClient director = place.application().signedIn(place.director());
        AnswerCode card = place.card(Respondent.PERSON);
        Map<String, String> typed =
                new HashMap<>(Map.of("code", card.shown(), "a.pair-p.EXP", "0", "a.pair-u.U1", "5"));
        HtmlClient.Answer form = director.get("/measures/" + round + "/entry");
        assertThat(form.words()).contains(CONDITION);
        assertThat(director.submit(form, "/measures/" + round + "/entry", typed).words())
                .contains("C’est saisi et fermé");
        assertThat(answer("U1")).containsExactly("not_asked");
    }

    @Test
    void theInstrumentSaysWhereItIsRead() {
        HtmlClient director = place.application().signedIn(place.director());
        assertThat(director.get("/measures/instruments/pair-u").words())
                .contains("Se lit sur la région seulement", CONDITION, "Mesure maison non validée");
        assertThat(director.get("/measures/instruments/pair-p").words()).doesNotContain("Se lit sur la région");
    }

    private HtmlClient.Answer lastOfPairP() {
        HtmlClient.Answer at =
                yes(phone, enter(phone, place.card(Respondent.PERSON).signs()));
        while (!place.key(at).equals("pair-p.exp")) {
            at = give(phone, at, "5");
        }
        return at;
    }

    private List<String> answer(String item) {
        return place.rows("select coalesce(value::text, reason) as name from questionnaire.answer a"
                + " join questionnaire.participation p on p.id = a.participation_id where p.round_id = '" + round
                + "' and item = '" + item + "'");
    }
}
