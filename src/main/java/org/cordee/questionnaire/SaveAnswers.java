package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps answers as they come, and finishes a participation: afterwards it is closed to everybody. */
@Component
class SaveAnswers {

    private final ParticipationQueries participations;
    private final ParticipationStore store;
    private final Questions questions;
    private final Conditions conditions;
    private final Today today;

    SaveAnswers(
            ParticipationQueries participations,
            ParticipationStore store,
            Questions questions,
            Conditions conditions,
            Today today) {
        this.participations = participations;
        this.store = store;
        this.questions = questions;
        this.conditions = conditions;
        this.today = today;
    }

    /**
     * How answers are read, once the questions are known, without their words; a refusal keeps nothing.
     *
     * @param easy whether the simple wording was read
     */
    record Reading(boolean easy, Function<List<Question>, Outcome<List<Given>>> read) {

        /** Answers already read. */
        static Reading of(List<Given> given) {
            return new Reading(false, questions -> Outcome.done(given));
        }
    }

    /** Called as the respondent of this participation. */
    @Transactional
    public Outcome<UUID> handle(UUID id, Reading reading) {
        return taking(id).fold(inHand -> kept(inHand, reading), Outcome::refused);
    }

    /** Keeps what was still sent, then closes. Called as the respondent of this participation. */
    @Transactional
    public Outcome<UUID> finish(UUID id, Reading reading) {
        return taking(id)
                .fold(
                        inHand -> kept(inHand, reading)
                                .fold(
                                        done -> {
                                            store.change(id, ParticipationStatus.COMPLETE, day(inHand));
                                            return Outcome.done(id);
                                        },
                                        Outcome::refused),
                        Outcome::refused);
    }

    private Outcome<UUID> kept(InHand inHand, Reading reading) {
        return reading.read()
                .apply(questions.withoutWords(inHand))
                .fold(given -> Outcome.done(keep(inHand, given, reading.easy())), Outcome::refused);
    }

    private UUID keep(InHand inHand, List<Given> given, boolean easy) {
        UUID id = inHand.own().id();
        Conditional.Kept kept = conditions.of(inHand.parts(), given);
        kept.askedAgain().forEach(item -> store.askAgain(id, item));
        store.answer(id, kept.given(), day(inHand));
        if (easy && !inHand.own().easy()) {
            store.readEasy(id);
        }
        return id;
    }

    /** What the respondent has in hand; refused when it takes no answer any more. */
    private Outcome<InHand> taking(UUID id) {
        Optional<InHand> begun =
                participations.inHand(id).filter(each -> each.own().status() == ParticipationStatus.STARTED);
        if (begun.isEmpty()) {
            return Outcome.refused(Problem.ofAll("error.questionnaire.finished"));
        }
        return begun.filter(each -> each.round().takes(each.own().mode(), today.date()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Problem.ofAll("error.questionnaire.over")));
    }

    /** The day answers are kept with. */
    private LocalDate day(InHand inHand) {
        return inHand.round().dayOf(today.date());
    }
}
