package org.cordee.evidence;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What other modules may order: that a statement be added, said anew, shown to the region and then to everybody. */
@Component
public class AddedStatements {

    private final WriteStatement write;
    private final MoveStatement move;
    private final StatementQueries queries;

    AddedStatements(WriteStatement write, MoveStatement move, StatementQueries queries) {
        this.write = write;
        this.move = move;
        this.queries = queries;
    }

    /** Adds a draft; gives its id. */
    public Outcome<UUID> add(Actor.Person author, StatementDraft draft) {
        return write.add(author, draft);
    }

    /** Says anew what is at its first version. */
    public Outcome<UUID> change(Actor.Person author, UUID statement, StatementDraft draft) {
        return write.change(author, statement, draft, 1);
    }

    /** Shows it to the region. */
    public Outcome<UUID> show(Actor.Person author, UUID statement) {
        return move.handle(author, statement, StatementStatus.REGION);
    }

    /** Lets everybody read it. */
    public Outcome<UUID> open(Actor.Person coordinator, UUID statement) {
        return move.handle(coordinator, statement, StatementStatus.PUBLIC);
    }

    /** The released texts that the actor reads and that are about this shipped statement. */
    public List<UUID> told(String subject) {
        return queries.offered().stream()
                .filter(standing -> standing.subjects().contains(subject))
                .map(StatementQueries.Standing::id)
                .toList();
    }
}
