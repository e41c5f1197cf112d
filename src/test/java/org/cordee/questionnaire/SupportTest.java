package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.questionnaire.AskedPlace.enter;
import static org.cordee.questionnaire.AskedPlace.give;
import static org.cordee.questionnaire.AskedPlace.send;
import static org.cordee.questionnaire.AskedPlace.yes;

import java.util.HashMap;
import java.util.Map;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.testkit.HtmlClient;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Low or falling well-being: numbers to call, for the person's eyes only. */
class SupportTest {

    private final AskedPlace place = AskedPlace.fresh();
    private final HtmlClient phone = place.application().visitor();

    @Test
    void lowOrFallingWellBeingOffersSupportAndAlertsNobody() {
        typeTheOfficialText();
        place.open(Respondent.PERSON, "t0");
        AnswerCode low = place.card(Respondent.PERSON);
        AnswerCode falling = place.card(Respondent.PERSON);
        AnswerCode steady = place.card(Respondent.PERSON);
        String mails = count("platform.outbox");

        assertThat(answered(low, "2").words()).contains("3114", "Personne n’est prévenu");
        assertThat(answered(falling, "5").words()).doesNotContain("3114");
        assertThat(answered(steady, "3").words()).doesNotContain("3114");
        place.application().database().seed("""
                update questionnaire.participation p set day = day - 90 from questionnaire.card c
                 where c.id = p.card_id and c.structure_id = '%s'""".formatted(place.place().structure()));
        place.open(Respondent.PERSON, "m3");
        assertThat(answered(falling, "4").words()).contains("3114");
        assertThat(answered(steady, "3").words()).doesNotContain("3114");
        assertThat(count("platform.outbox")).isEqualTo(mails);
    }

    /** Well-being by this value, everything else declined. */
    private HtmlClient.Answer answered(AnswerCode card, String value) {
        HtmlClient.Answer at = yes(phone, enter(phone, card.signs()));
        for (Element shown = shown(at); shown != null; shown = shown(at)) {
            at = give(phone, at, shown.val().startsWith("who-5.") ? value : "declined");
        }
        return send(phone, at, "/q/finish", Map.of());
    }

    private static @Nullable Element shown(HtmlClient.Answer page) {
        return page.page().selectFirst("input[name=shown]");
    }

    private void typeTheOfficialText() {
        Actor.Person coordinator = place.application()
                .account(
                        Role.COORDINATOR,
                        place.place().territory(),
                        place.place().territory());
        Map<String, String> items = new HashMap<>();
        for (int item = 1; item <= 5; item++) {
            items.put(Integer.toString(item), "Mots canaris " + item);
        }
        NewPermission text = new NewPermission(
                "who-5",
                "fr",
                "Source",
                "La coordination",
                new TypedWords("", items, Map.of(0, "jamais", 5, "toujours")),
                null);
        Actors.run(
                coordinator,
                () -> assertThat(
                                place.application().bean(AttestPermission.class).handle(coordinator, text))
                        .isInstanceOf(Outcome.Done.class));
    }

    private String count(String table) {
        return place.rows("select count(*)::text as name from " + table).get(0);
    }
}
