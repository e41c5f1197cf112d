package org.cordee.placement.training;

import java.util.Locale;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** What somebody is to a placement in training. */
enum TrainingSide {
    PEER,
    /** The référent or the deputy, who accompany the trainee. */
    TUTOR,
    /** The director of the place, when they do not accompany: may confirm hours, reads no talk. */
    HOST,
    /** The training body that sends the trainee. */
    SCHOOL;

    /** The actor's side; stops when the placement is no trainee's, and when they have no part in it. */
    static TrainingSide of(Actor.Person actor, PlacementSummary placement) {
        if (placement.status() != PlacementStatus.TRAINEE) {
            throw new NotFound("a placement in training");
        }
        if (placement.isOwnOf(actor)) {
            return PEER;
        }
        if (placement.isHeldBy(actor)) {
            boolean leads = actor.account().equals(placement.referent())
                    || actor.account().equals(placement.deputy());
            return leads ? TUTOR : HOST;
        }
        if (actor.role() == Role.TRAINER) {
            return SCHOOL;
        }
        throw new NotAllowed("a placement in training");
    }

    /** Whether this side says that hours are right. */
    boolean confirms() {
        return this == TUTOR || this == HOST;
    }

    /** Whether this side holds the talk and signs it. */
    boolean signs() {
        return this == PEER || this == TUTOR;
    }

    /** The word in message keys and in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
