package org.cordee.placement.extension;

import java.util.Locale;
import java.util.Optional;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;

/** Who has to agree that a placement lasts longer; the school for a trainee only. */
public enum Side {
    PEER,
    STRUCTURE,
    SCHOOL;

    /** The side the actor stands on; empty on none. A school reads the placements of its own trainees alone. */
    static Optional<Side> of(Actor.Person actor, PlacementSummary placement) {
        if (placement.isOwnOf(actor)) {
            return Optional.of(PEER);
        }
        if (actor.role() == Role.TRAINER) {
            return Optional.of(SCHOOL);
        }
        return placement.isHeldBy(actor) ? Optional.of(STRUCTURE) : Optional.empty();
    }

    /** Whether this person may say the yes of their side: those who accompany ask, and the director answers. */
    static boolean answers(Actor.Person actor) {
        return actor.role() != Role.PROFESSIONAL;
    }

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
