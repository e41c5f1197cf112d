package org.cordee.placement.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.exchange.AskInCohort;
import org.cordee.placement.exchange.CohortAsk;
import org.cordee.placement.exchange.RequestDraft;
import org.cordee.placement.exchange.Wishes;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A trainee joins a cohort with its code, says what they can do, changes it, leaves. */
@Component
public class JoinCohort {

    private final CohortStore store;
    private final CohortQueries queries;
    private final CohortCodes codes;
    private final AskInCohort ask;

    JoinCohort(CohortStore store, CohortQueries queries, CohortCodes codes, AskInCohort ask) {
        this.store = store;
        this.queries = queries;
        this.codes = codes;
        this.ask = ask;
    }

    /**
     * What a trainee says.
     *
     * @param called the name the school and the coordination may read, or null for none
     * @param wishes whom they are ready to meet, when they can come
     * @param mobility from where and how far at most
     */
    public record Said(@Nullable String called, Wishes wishes, RequestDraft.Mobility mobility) {

        Problems problems() {
            List<Problem> problems = new ArrayList<>();
            if (mobility.postcode() == null) {
                problems.add(Problem.of("postcode", "error.form.required"));
            }
            if (called != null) {
                SensitiveText.refusal("called", called).ifPresent(problems::add);
            }
            return new Problems(problems);
        }
    }

    /** What stands behind a code; an unknown code, one that ended and one taken back are all the same. */
    @Transactional(readOnly = true)
    public Optional<CohortQueries.Behind> behind(Actor.Person actor, AnswerCode code) {
        IntakePolicy.joins(actor);
        return queries.behind(codes.mark(code));
    }

    /** The cohort joined; twice is once. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, AnswerCode code, Said said) {
        IntakePolicy.joins(actor);
        Problems problems = said.problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Optional<UUID> joined = store.join(codes.mark(code), said.called());
        if (joined.isEmpty()) {
            return Outcome.refused(Problem.of("code", "error.intake.code"));
        }
        said(actor, joined.get(), said);
        return Outcome.done(joined.get());
    }

    /** Says it anew. */
    @Transactional
    public Outcome<UUID> change(Actor.Person actor, UUID cohort, Said said) {
        UUID peer = IntakePolicy.joins(actor);
        Problems problems = said.problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.call(cohort, peer, said.called());
        said(actor, cohort, said);
        return Outcome.done(cohort);
    }

    /** Leaves, with all that was asked there. No reason is asked. */
    @Transactional
    public void leave(Actor.Person actor, UUID cohort) {
        store.leave(cohort, IntakePolicy.joins(actor));
    }

    private void said(Actor.Person actor, UUID id, Said said) {
        Cohort cohort = queries.get(id);
        ask.handle(actor, new CohortAsk(cohort.terms().asked(id, cohort.school()), said.wishes(), said.mobility()));
    }
}
