package org.cordee.peer.talk;

import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer says that they accept to talk with another, or to be a buddy, and takes it back whenever they want. */
@Component
public class OfferTalk {

    private final TalkStore store;
    private final Ids ids;

    OfferTalk(TalkStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    /** Writes the offer, new or changed; refused when it offers nothing. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, OwnOffer offer) {
        UUID me = self(actor);
        if (!offer.talks() && !offer.buddies()) {
            return Outcome.refused(Problem.of("offered", "error.talk.nothing"));
        }
        store.offer(ids.next(), me, offer);
        return Outcome.done(me);
    }

    /** Takes it back at once; what was agreed with somebody stays until one of the two stops it. */
    @Transactional
    public void withdraw(Actor.Person actor) {
        store.withdraw(self(actor));
    }

    static UUID self(Actor.Person actor) {
        return actor.scopeAs(Role.PEER, "talks between peers");
    }
}
