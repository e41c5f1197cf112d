package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.springframework.stereotype.Component;

/** Takes a form on paper from its code to its scores. Who typed it in is not kept, only that somebody did. */
@Component
class PaperDesk {

    private final CodeQueries codes;
    private final CodeMarks marks;
    private final StartParticipation start;
    private final EnterPaper enter;
    private final SaveAnswers save;
    private final ScoreParticipation scores;
    private final Questions questions;
    private final Passes passes;
    private final Today today;

    PaperDesk(
            CodeQueries codes,
            CodeMarks marks,
            StartParticipation start,
            EnterPaper enter,
            SaveAnswers save,
            ScoreParticipation scores,
            Questions questions,
            Passes passes,
            Today today) {
        this.codes = codes;
        this.marks = marks;
        this.start = start;
        this.enter = enter;
        this.save = save;
        this.scores = scores;
        this.questions = questions;
        this.passes = passes;
        this.today = today;
    }

    /**
     * What became of one typing.
     *
     * @param message the message key of what was done
     * @param differing the keys of the questions that differ from the first typing
     */
    record Typed(UUID participation, String message, Set<String> differing) {}

    Outcome<Typed> typed(Round round, AnswerCode code, String language, List<Given> given) {
        if (!round.takes(AnswerMode.PAPER, today.date())) {
            return Outcome.refused(Problem.ofAll("error.questionnaire.paper_over"));
        }
        Optional<Door> door =
                Actors.as(EnterCode.ASKING, () -> codes.card(marks.of(code)).flatMap(card -> codes.paper(round, card)));
        if (door.isEmpty()) {
            return Outcome.refused(Problem.of("code", "error.questionnaire.code_unknown"));
        }
        UUID before = door.get().participation();
        if (door.get().status() == ParticipationStatus.COMPLETE) {
            return Outcome.refused(Problem.of("code", "error.questionnaire.entered"));
        }
        if (before != null && door.get().status() == ParticipationStatus.STARTED) {
            return again(round, before, given);
        }
        UUID card =
                Actors.as(EnterCode.ASKING, () -> codes.card(marks.of(code))).orElseThrow();
        var said = new StartParticipation.Said(true, true, false, language, UUID.randomUUID());
        return Actors.as(EnterCode.ASKING, () -> start.handle(new Pass(round.id(), card, null, AnswerMode.PAPER), said))
                .fold(begun -> first(round, begun.participation(), given), Outcome::refused);
    }

    private Outcome<Typed> first(Round round, UUID participation, List<Given> given) {
        return as(participation, () -> enter.first(participation, given))
                .fold(
                        done -> Outcome.done(
                                round.doubleEntry()
                                        ? new Typed(participation, "flash.questionnaire.typed_once", Set.of())
                                        : finished(participation)),
                        Outcome::refused);
    }

    private Outcome<Typed> again(Round round, UUID participation, List<Given> given) {
        boolean paper = Actors.as(EnterCode.ASKING, () -> codes.isPaper(participation));
        if (!paper || !round.doubleEntry()) {
            return Outcome.refused(Problem.of("code", "error.questionnaire.begun_elsewhere"));
        }
        Set<String> differing = as(participation, () -> enter.second(participation, given));
        return Outcome.done(differing.isEmpty() ? finished(participation) : new Typed(participation, "", differing));
    }

    /** The page on which what differs is read again. */
    EntryPage differs(Round round, Typed typed, String language) {
        List<Question> shown = questions.of(round.id(), language, false).stream()
                .filter(question -> typed.differing().contains(question.key()))
                .toList();
        String pass = passes.seal(new Pass(round.id(), null, typed.participation(), AnswerMode.PAPER));
        return new EntryPage(round, shown, pass, "differs", Form.empty());
    }

    /** Keeps the third reading; false when the page stayed open too long. */
    boolean settle(Round round, FormReader form, String language) {
        Optional<Pass> pass = passes.open(form.text("pass", 600))
                .filter(each -> each.round().equals(round.id()) && each.mode() == AnswerMode.PAPER);
        if (pass.isEmpty()) {
            return false;
        }
        UUID participation = AskScreens.participationOf(pass.get());
        List<Question> all = questions.of(round.id(), language, false);
        List<Given> given = GivenAnswers.read(form, all);
        LocalDate day = round.dayOf(today.date());
        Actors.run(new Actor.Respondent(participation), () -> enter.settle(participation, day, all, given));
        finished(participation);
        return true;
    }

    private Typed finished(UUID participation) {
        boolean done = as(participation, () -> save.finish(participation, SaveAnswers.Reading.of(List.of())))
                .fold(id -> true, refused -> false);
        if (done) {
            scores.handle(participation);
        }
        return new Typed(participation, "flash.questionnaire.typed", Set.of());
    }

    private static <T> T as(UUID participation, Supplier<T> work) {
        return Actors.as(new Actor.Respondent(participation), work);
    }
}
