package org.cordee.structure.register;

import java.time.Clock;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Applies, undoes or throws away an import after a review. */
@Component
class DecideImport {
    private final ImportPolicy policy;
    private final ImportQueries queries;
    private final RegisterImports imports;
    private final Clock clock;

    DecideImport(ImportPolicy policy, ImportQueries queries, RegisterImports imports, Clock clock) {
        this.policy = policy;
        this.queries = queries;
        this.imports = imports;
        this.clock = clock;
    }

    /** What may be decided. */
    enum Decision {
        /** Write the reviewed rows. */
        APPLY,
        /** Take an applied import back, except what is in use. */
        UNDO,
        /** Forget an import that was not applied. */
        DISCARD
    }

    Outcome<UUID> handle(Actor.Person person, UUID batch, Decision decision) {
        policy.requireOrder(person);
        ImportBatch found = queries.find(batch).orElseThrow(() -> new NotFound("import " + batch));
        return switch (decision) {
            case APPLY -> when(found.state() == ImportState.COMPARED, batch, () -> imports.apply(person, batch));
            case UNDO -> when(found.state() == ImportState.APPLIED, batch, () -> imports.undo(person, batch));
            case DISCARD ->
                when(
                        found.state() == ImportState.COMPARED
                                || found.state() == ImportState.FAILED
                                || found.isDead(clock.instant()),
                        batch,
                        () -> imports.discard(batch));
        };
    }

    private static Outcome<UUID> when(boolean possible, UUID batch, Runnable work) {
        if (!possible) {
            return Outcome.refused(Problem.ofAll("error.structure.import_state"));
        }
        work.run();
        return Outcome.done(batch);
    }
}
