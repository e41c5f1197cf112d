package org.cordee.activity;

import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What other modules may do with the log, as its peer: write in it, and take one's own words elsewhere. */
@Component
public class Journal {

    private final LogAct log;
    private final ActQueries acts;

    Journal(LogAct log, ActQueries acts) {
        this.log = log;
        this.acts = acts;
    }

    /** Logs an act of the peer who acts; the id of the act, or why not. */
    public Outcome<UUID> log(Actor.Person peer, ActEntry entry) {
        return log.handle(peer, entry);
    }

    /**
     * What an act taught the peer who acts, in their words and nothing else of the act; empty when they wrote nothing.
     * Ask only for somebody who has just unlocked their session. Stops with NotFound when the act is another peer's.
     */
    public String lesson(Actor.Person peer, UUID act) {
        ActQueries.Told told = acts.one(act);
        if (!told.act().facts().peer().equals(LogPolicy.peer(peer))) {
            throw new NotFound("act");
        }
        return told.learned();
    }
}
