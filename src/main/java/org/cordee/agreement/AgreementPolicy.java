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
        if (actor.role() != Role.COORDINATOR) {
            throw new NotAllowed("clauses are worded by the coordination");
        }
        return actor.scopeOrStop();
    }

    /** Stops whoever does not hold the file of a live placement. */
    static void mayMake(DocumentGround ground) {
        if (!ground.holdsFile() || !ground.live()) {
            throw new NotAllowed("documents are made by those who hold the file");
        }
    }
}
