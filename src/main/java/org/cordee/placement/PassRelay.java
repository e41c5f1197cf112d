package org.cordee.placement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes on, in one act, every placement that somebody of the structure accompanies: when they leave, or for good. What
 * hangs on a placement (reviews, documents, steps, its file) goes with it; nobody's notes do, for there are none.
 */
@Component
public class PassRelay {

    private final PlacementQueries queries;
    private final PlacementStore store;
    private final RelayStore relays;
    private final Today today;

    PassRelay(PlacementQueries queries, PlacementStore store, RelayStore relays, Today today) {
        this.queries = queries;
        this.store = store;
        this.relays = relays;
        this.today = today;
    }

    /**
     * How many placements changed hands; a second time none are left to. The director for anybody, the référent for what
     * they accompany themselves.
     */
    @Transactional
    public Outcome<Integer> handle(Actor.Person actor, UUID from, UUID referent, UUID deputy) {
        mayPass(actor, from);
        Set<UUID> team = queries.team(actor.scopeOrStop()).stream()
                .map(Colleague::account)
                .collect(Collectors.toSet());
        if (referent.equals(from) || !team.contains(referent)) {
            return Outcome.refused(Problem.of("referent", "error.relay.other"));
        }
        if (deputy.equals(from) || !team.contains(deputy)) {
            return Outcome.refused(Problem.of("deputy", "error.relay.other"));
        }
        if (deputy.equals(referent)) {
            return Outcome.refused(Problem.of("deputy", "error.placement.two_leads"));
        }
        Relay relay = new Relay(from, referent, deputy);
        int passed = 0;
        for (PlacementSummary each : ledBy(actor, from)) {
            passed += pass(actor, store.get(each.id()), relay);
        }
        return Outcome.done(passed);
    }

    /** The live placements of the actor's structure that somebody accompanies; stops those who may not pass them on. */
    @Transactional(readOnly = true)
    public List<PlacementSummary> ledBy(Actor.Person actor, UUID from) {
        mayPass(actor, from);
        return queries.accompaniedBy(from).stream()
                .filter(placement -> placement.place().structure().equals(actor.scope()))
                .toList();
    }

    private int pass(Actor.Person actor, Placement placement, Relay relay) {
        Optional<Placement.Leads> after = relay.after(placement.leads());
        if (after.isEmpty()) {
            return 0;
        }
        boolean asReferent = relay.from().equals(placement.leads().referent());
        UUID to = asReferent ? after.get().referent() : after.get().deputy();
        relays.keep(
                placement.id(),
                asReferent,
                relay.from(),
                to == null ? relay.referent() : to,
                new RelayStore.Step(today.date(), actor.account()));
        relays.name(placement.id(), after.get());
        return 1;
    }

    private static void mayPass(Actor.Person actor, UUID from) {
        boolean directs = actor.role() == Role.DIRECTOR;
        boolean own = actor.role() == Role.PROFESSIONAL && actor.account().equals(from);
        if (!directs && !own) {
            throw new NotAllowed("to pass on what somebody else accompanies");
        }
    }
}
