package org.cordee.evidence;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps what a territory writes: the director of its structure or, where it has none, the coordination. The database
 * says the same in {@code evidence.keeps}.
 */
public final class KeepingPolicy {

    private KeepingPolicy() {}

    /** The structure the author writes for, null for the coordination; stops everybody else. */
    public static @Nullable UUID structure(Actor.Person author) {
        return switch (author.role()) {
            case DIRECTOR -> author.scopeOrStop();
            case COORDINATOR -> null;
            default -> throw new NotAllowed("this role keeps nothing");
        };
    }

    /** Whether this person keeps what was written for this structure, or without one, in this territory. */
    public static boolean keeps(Actor.Person person, @Nullable UUID structure, UUID territory) {
        return switch (person.role()) {
            case DIRECTOR -> structure != null && structure.equals(person.scope());
            case COORDINATOR -> structure == null && territory.equals(person.scope());
            default -> false;
        };
    }
}
