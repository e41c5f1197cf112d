package org.cordee.peer.talk;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One of the two says yes, or no, or no longer; a no has no reason, and the other is told that it is over. */
@Component
public class AnswerTalk {

    private final TalkStore store;

    AnswerTalk(TalkStore store) {
        this.store = store;
    }

    /** Yes, with the name and the way to be reached told to the other; refused when it is over. */
    @Transactional
    public Outcome<UUID> accept(Actor.Person actor, UUID talk, String name, String contact) {
        UUID me = OfferTalk.self(actor);
        return store.accept(talk, name, contact) ? Outcome.done(me) : over();
    }

    /** No, or no longer; refused when it is over already. */
    @Transactional
    public Outcome<UUID> close(Actor.Person actor, UUID talk) {
        UUID me = OfferTalk.self(actor);
        return store.close(talk) ? Outcome.done(me) : over();
    }

    private static Outcome<UUID> over() {
        return Outcome.refused(Problem.ofAll("error.talk.over"));
    }
}
