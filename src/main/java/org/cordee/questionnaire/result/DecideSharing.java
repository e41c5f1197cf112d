package org.cordee.questionnaire.result;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A director lets the structure's own result stand, without its name, among those of the region, or takes this back. It
 * counts from the next quarter on: what was let out stays as it was.
 */
@Component
public class DecideSharing {

    private final SharingStore store;
    private final ResultQueries queries;
    private final Today today;

    DecideSharing(SharingStore store, ResultQueries queries, Today today) {
        this.store = store;
        this.queries = queries;
        this.today = today;
    }

    /** Gives the structure; stops anybody but its director. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, boolean agreed) {
        if (actor.role() != Role.DIRECTOR) {
            throw new NotAllowed("the director decides what a structure shares");
        }
        UUID structure = actor.scopeOrStop();
        Sharing decided = new Sharing(agreed, today.date(), 0);
        queries.sharing(structure)
                .ifPresentOrElse(
                        before -> store.change(structure, actor.account(), decided, before.version()),
                        () -> store.add(structure, actor.account(), decided));
        return Outcome.done(structure);
    }
}
