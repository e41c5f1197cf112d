package org.cordee.evidence;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who chose a released text for a page or a print notes it for its teller. */
@Component
class NoteUse {

    private final NarrativeStore store;
    private final ReleasedQueries released;
    private final Today today;

    NoteUse(NarrativeStore store, ReleasedQueries released, Today today) {
        this.store = store;
        this.released = released;
        this.today = today;
    }

    /** Refuses a text that is no longer released, or not for print; the policy of the table says so again. */
    @Transactional
    Outcome<UUID> handle(Actor.Person chooser, UUID release, String place, boolean printed) {
        if (chooser.territory() == null
                || released.of(List.of(release), printed).isEmpty()) {
            return Outcome.refused(Problem.ofAll("error.capitalisation.not_released"));
        }
        store.used(release, List.of(place), printed, today.date());
        return Outcome.done(release);
    }
}
