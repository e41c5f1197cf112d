package org.cordee.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Service;

/** What other modules may ask: that somebody's words be told, offered, read by the coordination, chosen and shown. */
@Service
public class Testimonies {

    private final TellStory tell;
    private final OfferStory offer;
    private final ReviewRelease review;
    private final ReleasedQueries released;
    private final NoteUse use;

    Testimonies(TellStory tell, OfferStory offer, ReviewRelease review, ReleasedQueries released, NoteUse use) {
        this.tell = tell;
        this.offer = offer;
        this.review = review;
        this.released = released;
        this.use = use;
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

    /**
     * The released texts about a statement that may be shown to an audience, the newest first: for a public page only what
     * is for anybody. Ask under the actor who looks.
     *
     * @param subject the code of the statement, {@code hope} for instance
     * @param forPrint only those whose teller accepts print, which cannot be taken back
     */
    public List<ReleasedWords> released(String subject, Audience audience, boolean forPrint) {
        return released.about(subject, audience, forPrint);
    }

    /** Of texts chosen before, those that may still be shown to whoever acts: withdrawn and ended ones are missing. */
    public List<ReleasedWords> stillReleased(Collection<UUID> releases, boolean forPrint) {
        return released.of(releases, forPrint);
    }

    /**
     * Notes for its teller that a released text is shown, or printed, somewhere; noting twice is noting once. Refuses a
     * text that is no longer released or not for print: it must not be shown then.
     *
     * @param place the address of the page, or the name of the printed document, 200 characters at most
     */
    public Outcome<UUID> noteUse(Actor.Person chooser, UUID release, String place, boolean printed) {
        return use.handle(chooser, release, place, printed);
    }
}
