package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.questionnaire.AskedPlace.enter;
import static org.cordee.questionnaire.AskedPlace.give;
import static org.cordee.questionnaire.AskedPlace.send;
import static org.cordee.questionnaire.AskedPlace.yes;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.SqlStates;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Forms filled in before a round was over, typed in afterwards. */
class LatePaperHttpTest {

    private final AskedPlace place = AskedPlace.fresh();
    private final HtmlClient director = place.application().signedIn(place.director());
    private final HtmlClient phone = place.application().visitor();
    private final UUID round = place.open(Respondent.RELATIVE, "t0");

    @Test
    void aPaperIsTypedInForThreeWeeksWithTheDayOfTheEnd() {
        AnswerCode card = place.card(Respondent.RELATIVE);
        ended(21, true);
        assertThat(director.get("/measures/" + round).words())
                .contains(
                        "Des papiers encore à saisir", "commencé sur un écran reste fermé", "Ouvert par la direction");
        assertThat(type(card).words()).contains("C’est saisi et fermé");
        assertThat(place.rows("select status || ' ' || (r.closed_on = p.day) as name from questionnaire.participation p"
                        + " join questionnaire.round r on r.id = p.round_id where r.id = '" + round + "'"))
                .containsExactly("complete true");
        assertThat(type(card).words()).contains("rien n’a été changé");
    }

    @Test
    void afterwardsItIsTooLate() {
        AnswerCode card = place.card(Respondent.RELATIVE);
        ended(22, true);
        assertThat(director.get("/measures/" + round).words()).doesNotContain("Des papiers encore à saisir");
        assertThat(type(card).words()).contains("Il est trop tard");
    }

    @Test
    void aRoundThatEndedByItselfTakesPaperTheSameTime() {
        AnswerCode card = place.card(Respondent.RELATIVE);
        ended(21, false);
        assertThat(type(card).words()).contains("C’est saisi et fermé");
        ended(22, false);
        assertThat(type(place.card(Respondent.RELATIVE)).words()).contains("Il est trop tard");
    }

    @Test
    void whatWasBegunOrRefusedOnAScreenStaysClosed() {
        AnswerCode begun = place.card(Respondent.RELATIVE);
        AnswerCode refused = place.card(Respondent.RELATIVE);
        HtmlClient.Answer question = give(phone, yes(phone, enter(phone, begun.signs())), "3");
        send(phone, enter(phone, refused.signs()), "/q/start", Map.of("said", "no"));
        ended(3, true);

        assertThat(type(begun).words()).contains("sur un écran");
        assertThat(type(refused).words()).contains("sur un écran");
        assertThat(give(phone, question, "3").words()).contains("fermé");
        assertThat(enter(phone, place.card(Respondent.RELATIVE).signs()).words())
                .contains("Pas de questions pour le moment");
    }

    @Test
    void theDatabaseRefusesAScreenAndAPaperTooLate() {
        yes(phone, enter(phone, place.card(Respondent.RELATIVE).signs()));
        String id = place.rows(
                        "select id::text as name from questionnaire.participation where round_id = '" + round + "'")
                .get(0);
        ended(3, true);
        assertThatThrownBy(() -> write(id)).matches(LatePaperHttpTest::refused);
        seed("update questionnaire.participation set mode = 'paper' where id = '" + id + "'");
        write(id);
        ended(22, true);
        assertThatThrownBy(() -> write(id)).matches(LatePaperHttpTest::refused);
    }

    private void write(String participation) {
        place.application()
                .database()
                .run(
                        new Actor.Respondent(UUID.fromString(participation)),
                        sql -> sql.of("""
                        insert into questionnaire.answer (participation_id, instrument, instrument_version, item, value, day)
                        values (:id, 'pair-n', 1, :item, 5, '2026-01-01')""")
                                .set("id", UUID.fromString(participation))
                                .set(
                                        "item",
                                        "N"
                                                + (1
                                                        + place.rows(
                                                                        "select item as name from questionnaire.answer where participation_id = '"
                                                                                + participation + "'")
                                                                .size()))
                                .exactlyOne());
    }

    private static boolean refused(Throwable problem) {
        return problem instanceof DataAccessException denied && SqlStates.refusedByRowSecurity(denied);
    }

    private void ended(int daysAgo, boolean byHand) {
        String end = "'" + place.today().minusDays(daysAgo) + "'";
        seed("update questionnaire.round set opens_on = '2020-01-01', closes_on = " + end + ", closed_on = "
                + (byHand ? end : "null") + " where id = '" + round + "'");
    }

    private void seed(String statement) {
        place.application().database().seed(statement);
    }

    private HtmlClient.Answer type(AnswerCode card) {
        String address = "/measures/" + round + "/entry";
        return director.submit(director.get(address), address, Map.of("code", card.shown(), "a.pair-n.N1", "4"));
    }
}
