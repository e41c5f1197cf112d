package org.cordee.platform.web;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The person of the current session.
 *
 * @param actor who acts, in which role
 * @param grant the grant in use
 * @param name the name shown in the header
 * @param language the language chosen, or null
 * @param secondFactorDone whether this session proved a second factor
 * @param capacities every role held, the one in use included
 */
public record SignedIn(
        Actor.Person actor,
        UUID grant,
        String name,
        @Nullable String language,
        boolean secondFactorDone,
        List<Capacity> capacities) {

    /** Whether the role in use still waits for a second factor. */
    public boolean waitsForSecondFactor() {
        return actor.role().needsSecondFactor() && !secondFactorDone;
    }
}
