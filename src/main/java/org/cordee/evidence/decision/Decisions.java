package org.cordee.evidence.decision;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What other modules may order: that a note be written, decided and shared. */
@Component
public class Decisions {

    private final WriteNote write;
    private final DecideNote decide;

    Decisions(WriteNote write, DecideNote decide) {
        this.write = write;
        this.decide = decide;
    }

    /** Writes a draft; gives its id. */
    public Outcome<UUID> write(Actor.Person author, NoteDraft draft) {
        return write.add(author, draft);
    }

    /** Decides; refused while something is missing. */
    public Outcome<UUID> decide(Actor.Person author, UUID note) {
        return decide.decide(author, note);
    }

    /** Lets the region read a decided note. */
    public Outcome<UUID> share(Actor.Person author, UUID note) {
        return decide.share(author, note, true);
    }
}
