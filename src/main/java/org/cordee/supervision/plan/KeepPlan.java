package org.cordee.supervision.plan;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a peer's plan as their device sealed it. */
@Component
public class KeepPlan {

    private final PlanStore store;

    KeepPlan(PlanStore store) {
        this.store = store;
    }

    /** Keeps it; refused when another device wrote since this one read: neither text is lost. */
    @Transactional
    Outcome<UUID> handle(Actor.Person actor, Plan plan) {
        UUID peer = actor.scopeAs(Role.PEER, "a personal plan");
        boolean kept = plan.version() == 0 ? store.add(actor.account(), plan) : store.change(actor.account(), plan);
        return kept ? Outcome.done(peer) : Outcome.refused(Problem.ofAll("error.plan.elsewhere"));
    }

    /** Deletes it for good. */
    @Transactional
    public void delete(Actor.Person actor) {
        UUID ignored = actor.scopeAs(Role.PEER, "a personal plan");
        store.delete(actor.account());
    }
}
