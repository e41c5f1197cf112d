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
 * @param waitsForSecondFactor whether a second factor must still be proved, or set up, before anything else
 * @param unlocked whether they proved to be there a short while ago: what is sealed for them alone opens
 * @param capacities every role held, the one in use included
 */
public record SignedIn(
        Actor.Person actor,
        UUID grant,
        String name,
        @Nullable String language,
        boolean waitsForSecondFactor,
        boolean unlocked,
        List<Capacity> capacities) {}
