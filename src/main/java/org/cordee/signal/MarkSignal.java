package org.cordee.signal;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who is told a signal says it is done, or asks to be told again. */
@Component
class MarkSignal {

    private final SignalQueries queries;
    private final MarkStore store;
    private final SignalContents contents;
    private final Today today;

    MarkSignal(SignalQueries queries, MarkStore store, SignalContents contents, Today today) {
        this.queries = queries;
        this.store = store;
        this.contents = contents;
        this.today = today;
    }

    /** Marks it for the actor alone; what a peer shared is settled by "done". Stops when the actor is not told it. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, Said said) {
        SignalPolicy.mayBeTold(actor);
        LocalDate day = today.date();
        LocalDate until = day.plusDays(said.days(contents.inForce()));
        if (queries.isWork(id)) {
            store.mark(id, actor.account(), said, day, until);
            return Outcome.done(id);
        }
        UUID shared = queries.sharedOpen(id).orElseThrow(() -> new NotFound("signal " + id));
        if (said == Said.DONE) {
            store.settle(shared, day);
        } else {
            store.later(shared, until);
        }
        return Outcome.done(id);
    }
}
