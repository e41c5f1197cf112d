package org.cordee.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** What other modules may do with the log, as its peer: write in it, and take one's own words elsewhere. */
@Component
public class Journal {

    private final LogAct log;
    private final ActQueries acts;
    private final ActivityKinds kinds;

    Journal(LogAct log, ActQueries acts, ActivityKinds kinds) {
        this.log = log;
        this.acts = acts;
        this.kinds = kinds;
    }

    /**
     * What an act says of where and when.
     *
     * @param kind the code of its kind; {@code words} its name
     */
    public record Logged(UUID placement, LocalDate day, String kind, Words words) {}

    /** Where, when and what, of an act of the peer who acts; stops with NotFound when the act is another's. */
    public Logged logged(Actor.Person peer, UUID act) {
        ActFacts facts = acts.one(act).act().facts();
        if (!facts.peer().equals(LogPolicy.peer(peer))) {
            throw new NotFound("act");
        }
        Words words = kinds.find(facts.kind()).map(ActivityKind::words).orElseGet(() -> new Words("", ""));
        return new Logged(facts.placement(), facts.day(), facts.kind(), words);
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
