package org.cordee.questionnaire;

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
    private final Today today;

    SaveAnswers(ParticipationQueries participations, ParticipationStore store, RoundQueries rounds, Today today) {
        this.participations = participations;
        this.store = store;
        this.rounds = rounds;
        this.today = today;
    }

    /** Called as the respondent of this participation. */
    @Transactional
    public Outcome<UUID> handle(UUID id, List<Given> given, boolean easy) {
        Optional<Problem> refusal = refusal(id);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        store.answer(id, given, today.date());
        if (easy) {
            store.readEasy(id);
        }
        return Outcome.done(id);
    }

    /** Called as the respondent of this participation. */
    @Transactional
    public Outcome<UUID> finish(UUID id) {
        Optional<Problem> refusal = refusal(id);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        store.change(id, ParticipationStatus.COMPLETE, today.date());
        return Outcome.done(id);
    }

    private Optional<Problem> refusal(UUID id) {
        Optional<Participation> found = participations.find(id);
        if (found.isEmpty() || found.get().status() != ParticipationStatus.STARTED) {
            return Optional.of(Problem.ofAll("error.questionnaire.finished"));
        }
        boolean open = rounds.find(found.get().round())
                .filter(round -> round.isOpen(today.date()))
                .isPresent();
        return open ? Optional.empty() : Optional.of(Problem.ofAll("error.questionnaire.over"));
    }
}
