package org.cordee.expense;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may do what with expenses; which move when is in {@link ClaimMoves}. */
final class ClaimPolicy {

    private ClaimPolicy() {}

    /** The peer who claims. */
    static UUID peer(Actor.Person actor) {
        return actor.scopeAs(Role.PEER, "to claim an expense");
    }

    static UUID direction(Actor.Person actor) {
        return actor.scopeAs(Role.DIRECTOR, "to confirm what is paid");
    }

    static ClaimPart mayMove(Actor.Person actor, Claim claim, ClaimMove move) {
        ClaimPart part = ClaimPart.of(actor, claim).orElseThrow(() -> new NotAllowed("another's claim"));
        NotAllowed.unless(ClaimMoves.isOf(move, part), "to " + move.code() + " a claim");
        return part;
    }

    static void mayWrite(Actor.Person actor, Claim claim) {
        NotAllowed.unless(
                ClaimPart.of(actor, claim).filter(ClaimPart.PEER::equals).isPresent(), "to write a claim");
    }
}
