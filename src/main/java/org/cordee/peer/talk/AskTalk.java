package org.cordee.peer.talk;

import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody asks to talk with a peer: another peer asks an offer, a visitor asks the coordination, which hands it on. */
@Component
public class AskTalk {

    /** How many days an answer is waited for; then the question is forgotten. */
    static final int DAYS = 14;

    private final TalkStore store;
    private final TalkLetters letters;
    private final Ids ids;
    private final Today today;

    AskTalk(TalkStore store, TalkLetters letters, Ids ids, Today today) {
        this.store = store;
        this.letters = letters;
        this.ids = ids;
        this.today = today;
    }

    /**
     * What somebody says when asking.
     *
     * @param contact how they want to be reached, told once the other says yes
     */
    public record Said(String name, String contact, String words) {}

    /** Asks; refused when the offer is gone, when it was asked already, or when three questions wait. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID offer, Said said) {
        UUID id = ids.next();
        UUID me = OfferTalk.self(actor);
        if (me.equals(offer) || !store.ask(id, offer, said, today.date().plusDays(DAYS))) {
            return Outcome.refused(Problem.ofAll("error.talk.not_asked"));
        }
        letters.tell(id);
        return Outcome.done(id);
    }

    /** Leaves a visitor's request with the coordination; the random id of the form is the request's. */
    @Transactional
    Outcome<UUID> leave(UUID territory, Said said, @Nullable String message, UUID formId) {
        store.leave(new TalkStore.Left(
                formId,
                territory,
                said.name(),
                said.contact(),
                message,
                said.words().isEmpty() ? null : said.words(),
                today.date(),
                today.date().plusDays(DAYS)));
        return Outcome.done(formId);
    }
}
