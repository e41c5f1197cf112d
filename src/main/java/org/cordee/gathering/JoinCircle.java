package org.cordee.gathering;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody takes part in a group or registers for one of its dates, and takes that back; nobody else reads that they do. */
@Component
public class JoinCircle {

    private final CircleQueries queries;
    private final CircleStore store;
    private final Today today;

    JoinCircle(CircleQueries queries, CircleStore store, Today today) {
        this.queries = queries;
        this.store = store;
        this.today = today;
    }

    /** Takes part or not; to begin is refused once the group is closed. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID circle, boolean part) {
        GatheringPolicy.mustComeAsGuest(actor);
        if (!part) {
            store.leave(circle, actor.account());
            return Outcome.done(circle);
        }
        if (!queries.get(actor, circle).isOpen()) {
            return Outcome.refused(Problem.ofAll("error.gathering.closed"));
        }
        store.join(circle, actor.account());
        return Outcome.done(circle);
    }

    /** Registers or not; to register is refused once the date is over or called off. */
    @Transactional
    public Outcome<UUID> register(Actor.Person actor, UUID circle, UUID meeting, boolean comes) {
        GatheringPolicy.mustComeAsGuest(actor);
        if (!comes) {
            store.unregister(meeting, actor.account());
            return Outcome.done(meeting);
        }
        boolean open = queries.meetings(actor, circle).stream()
                .anyMatch(one -> one.id().equals(meeting) && one.isOpenOn(today.date()));
        if (!open) {
            return Outcome.refused(Problem.ofAll("error.gathering.over"));
        }
        store.register(meeting, actor.account());
        return Outcome.done(meeting);
    }
}
