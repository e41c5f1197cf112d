package org.cordee.activity;

import java.util.Set;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may write in a log: its peer; on paper, those who lead the placement. */
final class LogPolicy {

    private static final Set<Role> LEADS = Set.of(Role.PROFESSIONAL, Role.DIRECTOR);

    private LogPolicy() {}

    /** The peer who acts. */
    static UUID peer(Actor.Person actor) {
        if (actor.role() != Role.PEER) {
            throw new NotAllowed("only a peer has a log");
        }
        return actor.scopeOrStop();
    }

    static void mayEnterPaper(Actor.Person actor) {
        if (!LEADS.contains(actor.role())) {
            throw new NotAllowed("only the référent or the deputy copies a paper sheet");
        }
    }
}
