package org.cordee.site;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/** What somebody without an account wants to send: to whom, and in which words. */
record RequestDraft(RequestKind kind, @Nullable UUID structure, Role reader, String words) {

    /** The box this is for, among those open: the coordination's when it is chosen, the structure's own otherwise. */
    Optional<Box> box(Boxes boxes) {
        Optional<UUID> place = Optional.ofNullable(structure);
        return reader == Role.COORDINATOR
                ? boxes.coordinationFor(place)
                : place.flatMap(scope -> boxes.of(reader, scope));
    }
}
