package org.cordee.pathway;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director does not wait for the essential actions still open today; one agreed later makes the arrival wait again. */
@Component
public class WelcomeAnyway {

    private final PathStore store;
    private final WaitingActionQueries actions;
    private final Today today;

    WelcomeAnyway(PathStore store, WaitingActionQueries actions, Today today) {
        this.store = store;
        this.actions = actions;
        this.today = today;
    }

    /** Goes past each of them with one reason, which the structure and the coordinator keep reading; gives the path. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, String reason) {
        Path path = store.get(id);
        NotAllowed.unless(PathPolicy.goesPast(actor, path), "to go past an action");
        List<WaitingAction> waiting =
                actions.of(id).stream().filter(WaitingAction::blocks).toList();
        if (waiting.isEmpty()) {
            return Outcome.refused(Problem.of("reason", "error.pathway.no_action"));
        }
        Optional<Problem> refusal = WorkPath.refusal(reason);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        for (WaitingAction action : waiting) {
            store.goPast(id, action.id(), new Path.GonePast(reason, today.date()), actor.account());
        }
        return Outcome.done(id);
    }
}
