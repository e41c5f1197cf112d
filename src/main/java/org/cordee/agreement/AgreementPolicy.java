package org.cordee.agreement;

import java.util.UUID;
import org.cordee.placement.DocumentGround;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who makes documents, and who words clauses. */
final class AgreementPolicy {

    private AgreementPolicy() {}

    /** The territory whose clauses the actor words; stops everybody but its coordinators. */
    static UUID wordsFor(Actor.Person actor) {
        return actor.scopeAs(Role.COORDINATOR, "clauses are worded by the coordination");
    }

    /** Stops whoever does not hold the file of a live placement. */
    static void mayMake(DocumentGround ground) {
        if (!ground.holdsFile() || !ground.live()) {
            throw new NotAllowed("documents are made by those who hold the file");
        }
    }
}
