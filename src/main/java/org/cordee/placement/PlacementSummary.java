package org.cordee.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * A placement in one line, as the actor may see it.
 *
 * @param peer null once the peer's record is gone
 * @param peerName the working name, null without the peer's consent towards the actor
 * @param place the names of where
 * @param state PAUSED only for the peer and the référent
 * @param dates the first and last day, agreed and real
 * @param agreedHours hours a week, for employees and trainees
 * @param referent and {@code deputy} are accounts
 */
public record PlacementSummary(
        UUID id,
        @Nullable UUID peer,
        @Nullable String peerName,
        Place place,
        PlacementStatus status,
        PlacementState state,
        Dates dates,
        @Nullable Double agreedHours,
        @Nullable UUID referent,
        @Nullable UUID deputy) {

    /** Whether this is the actor's own placement, as its peer. */
    public boolean isOwnOf(Actor.Person actor) {
        return actor.role() == Role.PEER && actor.scopeOrStop().equals(peer);
    }

    /** Whether the actor holds its file: the director of the place, the référent, the deputy. */
    public boolean isHeldBy(Actor.Person actor) {
        boolean here = place.structure().equals(actor.scope());
        boolean leads = actor.account().equals(referent) || actor.account().equals(deputy);
        return here && (actor.role() == Role.DIRECTOR || (actor.role() == Role.PROFESSIONAL && leads));
    }

    /** Where, in names as shown. */
    public record Place(
            UUID structure,
            String structureName,
            @Nullable UUID unit,
            @Nullable String unitName) {
        /** The unit in its structure, or the structure. */
        public String name() {
            return unitName == null ? structureName : unitName + ", " + structureName;
        }
    }

    /** When: agreed, then real. */
    public record Dates(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn) {}
}
