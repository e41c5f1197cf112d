package org.cordee.evidence;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An author shows a statement to the region or puts it away; the coordination lets everybody read it, or takes it back. */
@Component
class MoveStatement {

    private final StatementStore store;
    private final StatementQueries queries;
    private final Today today;

    MoveStatement(StatementStore store, StatementQueries queries, Today today) {
        this.store = store;
        this.queries = queries;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person actor, UUID id, StatementStatus to) {
        AddedStatement statement = queries.one(id);
        if (statement.next(actor).isEmpty()) {
            throw new NotAllowed("the statement of others");
        }
        if (!statement.next(actor).contains(to)) {
            return Outcome.refused(Problem.ofAll("error.statement.move"));
        }
        store.move(actor, id, to, today.date());
        if (statement.isKeptBy(actor) && to == StatementStatus.REGION) {
            store.stands(id, statement.current().words().testimonies(), today.date());
        }
        return Outcome.done(id);
    }
}
