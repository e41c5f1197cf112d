package org.cordee.funding;

import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director shows funders of the territory a project that looks for funds, or takes it back. */
@Component
class SeekFunds {

    private final FundingStore store;
    private final Ids ids;
    private final Today today;

    SeekFunds(FundingStore store, Ids ids, Today today) {
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person actor, NewProject command) {
        UUID structure = FundingPolicy.ownStructure(actor);
        UUID id = ids.next();
        store.add(
                new Project(
                        id,
                        structure,
                        command.title(),
                        command.need(),
                        command.amount(),
                        command.months(),
                        command.place(),
                        today.date()),
                Objects.requireNonNull(actor.territory()));
        return Outcome.done(id);
    }

    @Transactional
    void close(Actor.Person actor, UUID project) {
        var unused = FundingPolicy.ownStructure(actor);
        store.close(project, today.date());
    }
}
