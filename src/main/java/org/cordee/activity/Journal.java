package org.cordee.activity;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What other modules may do with the log: write in it, as its peer. */
@Component
public class Journal {

    private final LogAct log;

    Journal(LogAct log) {
        this.log = log;
    }

    /** Logs an act of the peer who acts; the id of the act, or why not. */
    public Outcome<UUID> log(Actor.Person peer, ActEntry entry) {
        return log.handle(peer, entry);
    }
}
