package org.cordee.placement.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.structure.OrganisationKind;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a cohort with its code, renews or takes back the code, ends the cohort. */
@Component
public class OpenCohort {

    /** How long a code opens something: the weeks in which a course begins. */
    private static final int CODE_DAYS = 60;

    private final CohortStore store;
    private final CohortQueries queries;
    private final CohortCodes codes;
    private final Structures structures;
    private final Ids ids;
    private final Today today;

    OpenCohort(
            CohortStore store, CohortQueries queries, CohortCodes codes, Structures structures, Ids ids, Today today) {
        this.store = store;
        this.queries = queries;
        this.codes = codes;
        this.structures = structures;
        this.ids = ids;
        this.today = today;
    }

    /** The new cohort, or every reason why not. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID school, CohortTerms terms) {
        IntakePolicy.opens(actor, school);
        Problems problems = terms.problems(today.date());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (structures.organisations(OrganisationKind.TRAINING_BODY).stream()
                .noneMatch(body -> body.id().equals(school))) {
            return Outcome.refused(Problem.of("school", "error.form.choice"));
        }
        UUID id = ids.next();
        var code = new Cohort.CohortCode(0, until());
        store.add(new Cohort(id, school, IntakePolicy.territory(actor), terms, code, 0), codes.mark(codes.of(id, 0)));
        return Outcome.done(id);
    }

    /** Another code; the one before opens nothing any more. Who joined stays. */
    @Transactional
    public void renewCode(Actor.Person actor, UUID id) {
        Cohort cohort = led(actor, id);
        var code = new Cohort.CohortCode(cohort.code().edition() + 1, until());
        store.code(cohort, code, codes.mark(codes.of(id, code.edition())));
    }

    /** Nobody joins any more. */
    @Transactional
    public void revokeCode(Actor.Person actor, UUID id) {
        Cohort cohort = led(actor, id);
        store.code(cohort, new Cohort.CohortCode(cohort.code().edition(), null), null);
    }

    /** Ends the cohort with all that was asked in it; placements that were proposed stay. */
    @Transactional
    public void close(Actor.Person actor, UUID id) {
        store.close(led(actor, id).id());
    }

    private Cohort led(Actor.Person actor, UUID id) {
        Cohort cohort = queries.get(id);
        IntakePolicy.leads(actor, cohort);
        return cohort;
    }

    private LocalDate until() {
        return today.date().plusDays(CODE_DAYS);
    }
}
