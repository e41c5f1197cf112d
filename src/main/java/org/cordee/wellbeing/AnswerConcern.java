package org.cordee.wellbeing;

import java.time.Clock;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comes after: an answer, « on s'appelle », another word of the author; and the author alone closes or withdraws. */
@Component
public class AnswerConcern {

    private final ConcernStore store;
    private final ConcernQueries queries;
    private final Clock clock;

    AnswerConcern(ConcernStore store, ConcernQueries queries, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    /** Adds words, the author's or a reader's; refused once it is closed. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, String words) {
        return write(actor, queries.one(actor, id), words);
    }

    /** A reader says that they will call. */
    @Transactional
    public Outcome<UUID> call(Actor.Person actor, UUID id) {
        Concern concern = queries.one(actor, id);
        WellbeingPolicy.mayAnswer(concern);
        return write(actor, concern, null);
    }

    /** Closes it, or opens it again: nothing is awaited any more, and its words stay readable for a while. */
    @Transactional
    public Outcome<UUID> close(Actor.Person actor, UUID id, boolean closed) {
        WellbeingPolicy.isAuthor(queries.one(actor, id));
        store.close(id, closed ? clock.instant() : null);
        return Outcome.done(id);
    }

    /** Withdraws it: nobody reads it any more, and nothing of it is kept. */
    @Transactional
    public Outcome<UUID> withdraw(Actor.Person actor, UUID id) {
        WellbeingPolicy.isAuthor(queries.one(actor, id));
        store.withdraw(id);
        return Outcome.done(id);
    }

    private Outcome<UUID> write(Actor.Person actor, Concern concern, @Nullable String words) {
        if (concern.closed()) {
            return Outcome.refused(Problem.ofAll("error.wellbeing.closed"));
        }
        store.write(concern.id(), actor.account(), concern.mine(), words, clock.instant());
        return Outcome.done(concern.id());
    }
}
