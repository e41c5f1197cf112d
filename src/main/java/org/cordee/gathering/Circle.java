package org.cordee.gathering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * A group of the region.
 *
 * @param roles who sees it and may come
 * @param mine whether the reader takes part
 * @param next the next date that stands, or null
 */
public record Circle(
        UUID id,
        Kind kind,
        String name,
        String purpose,
        List<Role> roles,
        boolean mine,
        @Nullable LocalDate next,
        @Nullable LocalDate closedOn) {

    /** The roles a group may be for. */
    static final List<Role> GUESTS =
            List.of(Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION, Role.SUPERVISOR);

    /** What a group is for. */
    public enum Kind {
        /** Peers among themselves: nobody else sees it, but the coordination that convenes it. */
        INTERVISION,
        WORKING;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isOpen() {
        return closedOn == null;
    }
}
