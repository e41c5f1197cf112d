package org.cordee.agreement;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.DocumentGround;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who makes documents, and who words clauses. */
final class AgreementPolicy {

    /** The agreements of three parties. */
    static final List<String> OF_TRAINEES = List.of("placement_student", "placement_continuing");

    private AgreementPolicy() {}

    /** The territory whose clauses the actor words; stops everybody but its coordinators. */
    static UUID wordsFor(Actor.Person actor) {
        return actor.scopeAs(Role.COORDINATOR, "clauses are worded by the coordination");
    }

    /** A school makes the agreement of a trainee it sends; everything else is made by those who hold the file. */
    static void mayMake(DocumentGround ground, String template) {
        if (!ground.sends() || !OF_TRAINEES.contains(template) || !ground.live()) {
            mayMake(ground);
        }
    }

    /** Stops whoever does not hold the file of a live placement. */
    static void mayMake(DocumentGround ground) {
        if (!ground.holdsFile() || !ground.live()) {
            throw new NotAllowed("documents are made by those who hold the file");
        }
    }
}
