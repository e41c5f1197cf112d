package org.cordee.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works on a path: who does a step and by when, whether it is done, and what the director goes past. */
@Component
public class WorkPath {

    private static final int SHORTEST_REASON = 10;
    private static final String ARRIVAL = "onboarding";

    private final PathStore store;
    private final PathContents contents;
    private final PathBeforeArrival before;
    private final Placements placements;
    private final Today today;

    WorkPath(PathStore store, PathContents contents, PathBeforeArrival before, Placements placements, Today today) {
        this.store = store;
        this.contents = contents;
        this.before = before;
        this.placements = placements;
        this.today = today;
    }

    /** What is written on a step. */
    public record Plan(@Nullable String who, @Nullable LocalDate dueOn, boolean done) {}

    /**
     * Writes who does a step, by when, and whether it is done; the day it was done stays. The welcome is not done while
     * the arrival waits for something.
     */
    @Transactional
    public Outcome<UUID> plan(Actor.Person actor, UUID id, String code, Plan plan) {
        Path path = store.get(id);
        PathPolicy.mayWork(actor, path);
        Path.Step step = path.step(code);
        if (plan.who() != null) {
            Problem refusal = SensitiveText.refusal("who", plan.who()).orElse(null);
            if (refusal != null) {
                return Outcome.refused(refusal);
            }
        }
        if (plan.done() && !step.isDone() && code.equals(ARRIVAL)) {
            List<Problem> left = before.left(path);
            if (!left.isEmpty()) {
                return Outcome.refused(new Problems(left));
            }
        }
        LocalDate doneOn = step.doneOn() == null ? today.date() : step.doneOn();
        store.saveStep(
                id,
                new Path.Step(
                        code, plan.who(), plan.dueOn(), plan.done() ? doneOn : null, step.gonePast(), step.version()),
                plan.done() ? actor.account() : null);
        return Outcome.done(id);
    }

    /** Marks a step as done from where its work was done; who does it and by when stay as written. */
    @Transactional
    public Outcome<UUID> finish(Actor.Person actor, UUID id, String code) {
        Path.Step step = store.get(id).step(code);
        return plan(actor, id, code, new Plan(step.who(), step.dueOn(), true));
    }

    /** Goes past a step with a reason that stays visible to the structure and the coordinator. */
    @Transactional
    public Outcome<UUID> goPast(Actor.Person actor, UUID id, String code, String reason) {
        Path path = store.get(id);
        NotAllowed.unless(PathPolicy.goesPast(actor, path), "to go past a step");
        if (!path.step(code).isOpen()) {
            return Outcome.refused(Problem.of("reason", "error.pathway.not_open"));
        }
        Optional<Problem> refusal = refusal(reason);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        store.goPast(id, code, new Path.GonePast(reason, today.date()), actor.account());
        return Outcome.done(id);
    }

    /** Why a reason is none: too short, or words that would reach a person. */
    static Optional<Problem> refusal(String reason) {
        return reason.length() < SHORTEST_REASON
                ? Optional.of(Problem.of("reason", "error.pathway.reason"))
                : SensitiveText.refusal("reason", reason);
    }

    /** Writes the planned day of arrival, which the days nobody wrote by hand follow, and which placement is prepared. */
    @Transactional
    public Outcome<UUID> schedule(
            Actor.Person actor, UUID id, @Nullable LocalDate arrivalOn, @Nullable UUID placement) {
        Path path = store.get(id);
        PathPolicy.mayWork(actor, path);
        if (placement != null
                && !placements
                        .get(placement)
                        .place()
                        .structure()
                        .equals(path.place().structure())) {
            return Outcome.refused(Problem.of("placement", "error.form.choice"));
        }
        try {
            store.savePlan(id, arrivalOn, placement, path.version());
        } catch (DuplicateKeyException already) {
            return Outcome.refused(Problem.of("placement", "error.pathway.prepared_already"));
        }
        if (!Objects.equals(arrivalOn, path.dates().arrivalOn())) {
            DueDates.of(contents.of(path.contentVersion()), path.entry(), arrivalOn, today.date())
                    .forEach((code, due) -> store.saveDue(id, code, due));
        }
        return Outcome.done(id);
    }
}
