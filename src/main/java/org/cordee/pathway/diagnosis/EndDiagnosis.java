package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a round for good, or gives it more days while it runs. */
@Component
public class EndDiagnosis {

    private final DiagnosisQueries queries;
    private final DiagnosisStore store;
    private final Today today;

    EndDiagnosis(DiagnosisQueries queries, DiagnosisStore store, Today today) {
        this.queries = queries;
        this.store = store;
        this.today = today;
    }

    /** Closes it today; refused once it is over. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id) {
        Diagnosis round = round(actor, id);
        if (round.isOver(today.date())) {
            return Outcome.refused(Problem.ofAll("error.diagnosis.over_already"));
        }
        store.close(round, today.date());
        return Outcome.done(id);
    }

    /** Another last day; refused once it is over, because what was told would be told again with a few people more. */
    @Transactional
    public Outcome<UUID> postpone(Actor.Person actor, UUID id, LocalDate closesOn) {
        Diagnosis round = round(actor, id);
        if (round.isOver(today.date())) {
            return Outcome.refused(Problem.ofAll("error.diagnosis.over_already"));
        }
        Problem refusal = LastDay.refusal(closesOn, round.dates().openedOn(), today.date())
                .orElse(null);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        store.postpone(round, closesOn);
        return Outcome.done(id);
    }

    private Diagnosis round(Actor.Person actor, UUID id) {
        Diagnosis round = queries.find(id).orElseThrow(() -> new NotFound("round " + id));
        DiagnosisPolicy.mayRun(actor, round.structure());
        return round;
    }
}
