package org.cordee.peer.talk;

import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordination hands a visitor's request to an offer, settles it, and proposes a buddy to somebody who arrived. */
@Component
public class RelayTalk {

    private final TalkStore store;
    private final TalkLetters letters;
    private final Ids ids;
    private final Today today;

    RelayTalk(TalkStore store, TalkLetters letters, Ids ids, Today today) {
        this.store = store;
        this.letters = letters;
        this.ids = ids;
        this.today = today;
    }

    /** Asks the peer behind an offer; refused when the offer is gone or the visitor was answered. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID talk, UUID offer) {
        mustCoordinate(actor);
        return told(talk, store.hand(talk, offer, today.date().plusDays(AskTalk.DAYS)));
    }

    /** Takes a visitor's request away: answered, or no longer needed. */
    @Transactional
    public void settle(Actor.Person actor, UUID talk) {
        mustCoordinate(actor);
        store.settle(talk);
    }

    /** Proposes both to each other; refused when one of them is no longer free for it. */
    @Transactional
    public Outcome<UUID> propose(Actor.Person actor, UUID placement, UUID offer) {
        mustCoordinate(actor);
        UUID id = ids.next();
        return told(id, store.propose(id, placement, offer, today.date().plusDays(AskTalk.DAYS)));
    }

    private static void mustCoordinate(Actor.Person actor) {
        if (actor.role() != Role.COORDINATOR) {
            throw new NotAllowed("the talks of a territory");
        }
    }

    private Outcome<UUID> told(UUID talk, boolean done) {
        if (!done) {
            return Outcome.refused(Problem.ofAll("error.talk.gone"));
        }
        letters.tell(talk);
        return Outcome.done(talk);
    }
}
