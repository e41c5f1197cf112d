package org.cordee.site;

import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens or closes the box of the readers one belongs to. */
@Service
class OpenBox {

    private final BoxStore store;
    private final BoxQueries queries;
    private final Today today;

    OpenBox(BoxStore store, BoxQueries queries, Today today) {
        this.store = store;
        this.queries = queries;
        this.today = today;
    }

    /** Opens it under this name, or does nothing when it is open. */
    @Transactional
    Outcome<Box> handle(Actor.Person actor, String label) {
        ReaderPolicy.mustRead(actor);
        if (actor.territory() == null) {
            return Outcome.refused(Problem.ofAll("error.site.no_territory"));
        }
        Box box = new Box(actor.role(), actor.scopeOrStop(), actor.territory(), label);
        if (queries.open().of(box.role(), box.scope()).isEmpty()) {
            store.open(box, today.date());
        }
        return Outcome.done(box);
    }

    /** Closes it; what was received stays readable. */
    @Transactional
    Outcome<Box> close(Actor.Person actor) {
        ReaderPolicy.mustRead(actor);
        return queries.open()
                .of(actor.role(), actor.scopeOrStop())
                .map(box -> {
                    store.close(box);
                    return Outcome.done(box);
                })
                .orElseGet(() -> Outcome.refused(Problem.ofAll("error.site.box_closed")));
    }
}
