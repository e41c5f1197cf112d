package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final RoundQueries rounds;
    private final Conditions conditions;
    private final Today today;

    SaveAnswers(
            ParticipationQueries participations,
            ParticipationStore store,
            RoundQueries rounds,
            Conditions conditions,
            Today today) {
        this.participations = participations;
        this.store = store;
        this.rounds = rounds;
        this.conditions = conditions;
        this.today = today;
    }

    /** Called as the respondent of this participation. */
    @Transactional
    public Outcome<UUID> handle(UUID id, List<Given> given, boolean easy) {
        return taking(id)
                .fold(
                        day -> {
                            Conditional.Kept kept = conditions.of(id, given);
                            kept.askedAgain().forEach(item -> store.askAgain(id, item));
                            store.answer(id, kept.given(), day);
                            if (easy) {
                                store.readEasy(id);
                            }
                            return Outcome.done(id);
                        },
                        Outcome::refused);
    }

    /** Called as the respondent of this participation. */
    @Transactional
    public Outcome<UUID> finish(UUID id) {
        return taking(id)
                .fold(
                        day -> {
                            store.change(id, ParticipationStatus.COMPLETE, day);
                            return Outcome.done(id);
                        },
                        Outcome::refused);
    }

    /** The day answers are kept with; refused when they are closed. */
    private Outcome<LocalDate> taking(UUID id) {
        Optional<Participation> found = participations.find(id);
        if (found.isEmpty() || found.get().status() != ParticipationStatus.STARTED) {
            return Outcome.refused(Problem.ofAll("error.questionnaire.finished"));
        }
        AnswerMode mode = found.get().mode();
        return rounds.find(found.get().round())
                .filter(round -> round.takes(mode, today.date()))
                .map(round -> Outcome.done(round.dayOf(today.date())))
                .orElseGet(() -> Outcome.refused(Problem.ofAll("error.questionnaire.over")));
    }
}
