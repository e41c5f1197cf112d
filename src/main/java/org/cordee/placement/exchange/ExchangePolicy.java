package org.cordee.placement.exchange;

import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/** Who may do what in the exchange. */
final class ExchangePolicy {

    private ExchangePolicy() {}

    /** The direction writes what its structure looks for. */
    static UUID writesNeeds(Actor.Person actor) {
        NotAllowed.unless(actor.role() == Role.DIRECTOR, "to write a need");
        return actor.scopeOrStop();
    }

    static void ownsNeed(Actor.Person actor, Need need) {
        NotAllowed.unless(writesNeeds(actor).equals(need.structure()), "to change the need of another");
    }

    /** A peer asks for themselves, a school for a course. */
    static void asks(Actor.Person actor) {
        NotAllowed.unless(actor.role() == Role.PEER || actor.role() == Role.TRAINER, "to ask for a place");
    }

    static boolean owns(Actor.Person actor, Request request) {
        return switch (actor.role()) {
            case PEER -> Objects.equals(actor.scope(), request.peer());
            case TRAINER ->
                request.isOfSchool()
                        && Objects.equals(
                                actor.scope(), request.asked().bodies().training());
            default -> false;
        };
    }

    /** Whoever asks; what is asked in a cohort is changed there. */
    static boolean changes(Actor.Person actor, Request request) {
        return owns(actor, request) && request.cohort() == null;
    }

    static void ownsRequest(Actor.Person actor, Request request) {
        NotAllowed.unless(changes(actor, request), "to change the request of another");
    }

    /** Whoever asks, and the coordinator; a school named by a peer reads the request and not what is suggested. */
    static boolean readsSuggestions(Actor.Person actor, Request request) {
        return request.standing().isOpen() && (owns(actor, request) || actor.role() == Role.COORDINATOR);
    }

    /** A peer asks in the cohort they joined. */
    static UUID asksInCohort(Actor.Person actor) {
        NotAllowed.unless(actor.role() == Role.PEER, "to ask in a cohort");
        return actor.scopeOrStop();
    }

    /** The coordination proposes what a cohort was given. */
    static void proposesToCohort(Actor.Person actor) {
        NotAllowed.unless(actor.role() == Role.COORDINATOR, "to propose places to a cohort");
    }

    /** The direction that looks for somebody, or the coordinator. */
    static void proposes(Actor.Person actor, UUID structure) {
        boolean own = actor.role() == Role.DIRECTOR && structure.equals(actor.scope());
        NotAllowed.unless(own || actor.role() == Role.COORDINATOR, "to propose a place");
    }

    static UUID territory(Actor.Person actor) {
        @Nullable UUID territory = actor.territory();
        if (territory == null) {
            throw new NotAllowed("a role without a territory");
        }
        return territory;
    }
}
