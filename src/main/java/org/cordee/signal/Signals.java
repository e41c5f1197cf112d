package org.cordee.signal;

import java.util.List;
import java.util.stream.Stream;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** What directors, référents and coordinators are told. */
@Component
class Signals {

    private final SignalQueries queries;
    private final Today today;

    Signals(SignalQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** What peers shared with the actor and nobody settled, the oldest first. */
    List<Told> shared() {
        return queries.shared(today.date());
    }

    /** What the actor is told: what peers shared first, then what is longest open. */
    List<Told> told(Actor.Person actor) {
        SignalPolicy.mayBeTold(actor);
        return Stream.concat(queries.shared(today.date()).stream(), queries.work(actor, today.date()).stream())
                .toList();
    }
}
