package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.questionnaire.AskedPlace.enter;
import static org.cordee.questionnaire.AskedPlace.giveAll;
import static org.cordee.questionnaire.AskedPlace.yes;

import java.util.UUID;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

/** Where newcomers are asked all year round, a card answers the start once, in whichever round it was. */
class MomentOnceTest {

    private final AskedPlace place = AskedPlace.fresh();
    private final HtmlClient phone = place.application().visitor();

    @Test
    void whoAnsweredTheStartIsAskedTheNextMomentThoughNewcomersBegin() {
        UUID start = place.open(Respondent.PERSON, "t0");
        AnswerCode old = place.card(Respondent.PERSON);
        giveAll(phone, yes(phone, enter(phone, old.signs())), "4");
        place.close(start);
        place.application()
                .database()
                .seed("update questionnaire.participation set day = day - 90 where round_id = '" + start + "'");
        place.open(Respondent.PERSON, "t0");
        assertThat(found(old).state()).isEqualTo(Door.State.FINISHED);
        place.open(Respondent.PERSON, "m3");

        assertThat(moment(old)).isEqualTo("m3");
        assertThat(moment(place.card(Respondent.PERSON))).isEqualTo("t0");
    }

    private String moment(AnswerCode card) {
        Door door = found(card).door();
        return door == null ? "" : door.round().moment();
    }

    private Door.Found found(AnswerCode card) {
        return Actors.as(
                        EnterCode.ASKING,
                        () -> place.application().bean(EnterCode.class).handle(card))
                .orElseThrow()
                .found();
    }
}
