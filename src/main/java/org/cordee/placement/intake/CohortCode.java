package org.cordee.placement.intake;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.keys.AnswerCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the code of a cohort to those who lead it. */
@Component
public class CohortCode {

    private final CohortQueries cohorts;
    private final CohortCodes codes;

    CohortCode(CohortQueries cohorts, CohortCodes codes) {
        this.cohorts = cohorts;
        this.codes = codes;
    }

    /** The latest code, whether it still opens something or not. */
    @Transactional(readOnly = true)
    public AnswerCode of(Actor.Person actor, UUID id) {
        Cohort cohort = cohorts.get(id);
        IntakePolicy.leads(actor, cohort);
        return codes.of(id, cohort.code().edition());
    }
}
