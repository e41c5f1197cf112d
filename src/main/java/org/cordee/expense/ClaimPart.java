package org.cordee.expense;

import java.util.Optional;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;

/** What somebody is to a claim: who spent, or the direction that pays. */
enum ClaimPart {
    PEER,
    DIRECTOR;

    /** The part of this person; empty for everybody else. */
    static Optional<ClaimPart> of(Actor.Person actor, Claim claim) {
        if (actor.role() == Role.PEER
                && actor.scopeOrStop().equals(claim.owner().peer())) {
            return Optional.of(PEER);
        }
        return actor.role() == Role.DIRECTOR
                        && actor.scopeOrStop().equals(claim.owner().structure())
                ? Optional.of(DIRECTOR)
                : Optional.empty();
    }
}
