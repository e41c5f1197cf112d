package org.cordee.evidence;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Service;

/** What other modules may ask: that somebody's words be told, offered and read by the coordination. */
@Service
public class Testimonies {

    private final TellStory tell;
    private final OfferStory offer;
    private final ReviewRelease review;

    Testimonies(TellStory tell, OfferStory offer, ReviewRelease review) {
        this.tell = tell;
        this.offer = offer;
        this.review = review;
    }

    /** Writes a text of the teller, theirs alone; ten lines, or the parts of a story. */
    public Outcome<UUID> tell(Actor.Person teller, boolean story, NarrativeDraft draft) {
        return tell.write(teller, story ? Stage.STORY : Stage.SPARK, draft);
    }

    /** Offers a text on the teller's terms; gives the id of the release. */
    public Outcome<UUID> offer(Actor.Person teller, UUID narrative, Offer terms) {
        return offer.handle(teller, narrative, terms);
    }

    /** Lets an offered text appear. */
    public Outcome<UUID> accept(Actor.Person coordinator, UUID release) {
        return review.accept(coordinator, release);
    }

    /** Takes back everything of a text, wherever it shows. */
    public void withdraw(Actor.Person teller, UUID narrative) {
        offer.withdraw(teller, narrative);
    }
}
