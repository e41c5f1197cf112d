package org.cordee.recognition;

import java.util.Locale;
import java.util.Optional;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.actor.Actor;

/** Who writes of a year: the peer, and the référent for the team. The persons' voice is read where it is protected. */
public enum Voice {
    PEER,
    TEAM;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Voice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whose voice the actor is for this placement; empty for everybody else. */
    static Optional<Voice> of(Actor.Person actor, PlacementSummary placement) {
        if (placement.isOwnOf(actor)) {
            return Optional.of(PEER);
        }
        boolean lead = placement.isHeldBy(actor) && actor.account().equals(placement.referent());
        return lead ? Optional.of(TEAM) : Optional.empty();
    }
}
