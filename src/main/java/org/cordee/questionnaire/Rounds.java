package org.cordee.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** What other modules may order about rounds: the demonstration asks and answers through it. */
@Component
public class Rounds {

    private final OpenRound open;
    private final CloseRound close;
    private final MakeCards cards;
    private final EnterCode enter;
    private final StartParticipation start;
    private final SaveAnswers save;
    private final ScoreParticipation scores;
    private final Today today;

    Rounds(
            OpenRound open,
            CloseRound close,
            MakeCards cards,
            EnterCode enter,
            StartParticipation start,
            SaveAnswers save,
            ScoreParticipation scores,
            Today today) {
        this.open = open;
        this.close = close;
        this.cards = cards;
        this.enter = enter;
        this.start = start;
        this.save = save;
        this.scores = scores;
        this.today = today;
    }

    /** Opens a round today with the core of the battery, and counts the cards laid on its pile. */
    public Outcome<UUID> open(Actor.Person asking, String group, String moment, int days, int putOut) {
        NewRound round = new NewRound(
                respondent(group), moment, List.of(), today.date(), today.date().plusDays(days), false);
        return open.handle(asking, round).fold(id -> close.count(asking, id, putOut), Outcome::refused);
    }

    /** Makes cards and gives their codes this once. */
    public List<String> cards(Actor.Person asking, String group, int many) {
        return cards.handle(asking, respondent(group), many).stream()
                .map(AnswerCode::signs)
                .toList();
    }

    /** Answers every question by a code, or declines where no value is given; false when there is nothing to answer. */
    public boolean answer(String signs, Function<String, OptionalInt> values) {
        AnswerCode code = AnswerCode.parse(signs).orElseThrow();
        EnterCode.Entry entry =
                Actors.as(EnterCode.ASKING, () -> enter.handle(code)).orElseThrow();
        Door door = entry.found().door();
        if (door == null) {
            return false;
        }
        Pass pass = new Pass(door.round().id(), entry.card(), null, AnswerMode.SCREEN);
        var yes = new StartParticipation.Said(true, false, false, "fr", UUID.randomUUID());
        return Actors.as(EnterCode.ASKING, () -> start.handle(pass, yes))
                .fold(begun -> given(pass.with(begun.participation()), values), refused -> false);
    }

    private boolean given(Pass pass, Function<String, OptionalInt> values) {
        UUID own = AskScreens.participationOf(pass);
        var reading = new SaveAnswers.Reading(
                false,
                questions -> Outcome.done(questions.stream()
                        .map(question -> given(question, values.apply(question.key())))
                        .toList()));
        boolean done = Actors.as(
                AskScreens.respondent(pass), () -> save.finish(own, reading).fold(finished -> true, refused -> false));
        if (done) {
            scores.handle(own);
        }
        return done;
    }

    private static Given given(Question question, OptionalInt value) {
        AnswerScale scale = question.scale();
        Answer answer = value.isEmpty()
                ? new Answer.Declined()
                : Answer.of(Math.max(scale.min(), Math.min(scale.max(), value.getAsInt())));
        Instrument instrument = question.usable().instrument();
        return new Given(instrument.id(), instrument.version(), question.item().id(), answer);
    }

    private static Respondent respondent(String group) {
        return Respondent.valueOf(group.toUpperCase(Locale.ROOT));
    }
}
