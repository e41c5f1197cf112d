package org.cordee.placement.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementStatus;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a peer asks for themselves or a school for a course, confirms it, closes it. */
@Component
public class AskForPlace {

    private final PlaceRequestStore store;
    private final PlaceRequestQueries requests;
    private final Today today;

    AskForPlace(PlaceRequestStore store, PlaceRequestQueries requests, Today today) {
        this.store = store;
        this.requests = requests;
        this.today = today;
    }

    /** The new request, or every reason why not. A school's names nobody. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, RequestDraft draft) {
        ExchangePolicy.asks(actor);
        RequestDraft own = own(actor, draft);
        Problems problems = problems(own);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        UUID peer = actor.role() == Role.PEER ? actor.scopeOrStop() : null;
        var owner = new PlaceRequestStore.Owner(ExchangePolicy.territory(actor), peer, null);
        return Outcome.done(store.add(owner, own, today.date()));
    }

    /** Rewrites it; a closed one is open again. */
    @Transactional
    public Outcome<UUID> change(Actor.Person actor, UUID id, RequestDraft draft) {
        Request request = requests.get(id);
        ExchangePolicy.ownsRequest(actor, request);
        RequestDraft own = own(actor, draft);
        Problems problems = problems(own);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.change(request, own, today.date());
        return Outcome.done(id);
    }

    /** Answers « is this still so? » with yes. */
    @Transactional
    public void keep(Actor.Person actor, UUID id) {
        ExchangePolicy.ownsRequest(actor, requests.get(id));
        store.keep(id, today.date());
    }

    /** Takes it back. */
    @Transactional
    public void close(Actor.Person actor, UUID id) {
        ExchangePolicy.ownsRequest(actor, requests.get(id));
        store.close(id, today.date());
    }

    /** A school is behind its own request; a peer says how far they go by ticking places, never here. */
    private static RequestDraft own(Actor.Person actor, RequestDraft draft) {
        boolean school = actor.role() == Role.TRAINER;
        RequestDraft.Mobility mobility = draft.mobility();
        return new RequestDraft(
                school ? List.of(PlacementStatus.TRAINEE) : draft.statuses(),
                draft.wishes(),
                draft.course(),
                draft.weeklyHours(),
                draft.startsOn(),
                draft.endsOn(),
                new RequestDraft.Mobility(mobility.postcode(), mobility.access(), school ? mobility.mostKm() : null),
                school ? new RequestDraft.Bodies(actor.scopeOrStop(), null) : draft.bodies(),
                draft.papersUntil());
    }

    private Problems problems(RequestDraft draft) {
        List<Problem> problems = new ArrayList<>();
        if (draft.statuses().isEmpty()) {
            problems.add(Problem.of("statuses", "error.exchange.statuses"));
        }
        if (draft.endsOn().isBefore(draft.startsOn())) {
            problems.add(Problem.of("ends", "error.exchange.order"));
        } else if (!draft.endsOn().isAfter(today.date())) {
            problems.add(Problem.of("ends", "error.exchange.over"));
        }
        if (draft.course().name() != null) {
            SensitiveText.refusal("course", draft.course().name()).ifPresent(problems::add);
        }
        return new Problems(problems);
    }
}
