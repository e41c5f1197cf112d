package org.cordee.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** On first screens: to those chosen, that something is to be read; to its author, that an answer came; never what it is about. */
@Component
class ConcernsAwaiting implements Awaiting {

    private final ConcernQueries queries;
    private final Today today;

    ConcernsAwaiting(ConcernQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (actor.role() != Role.PEER && !WellbeingPolicy.READERS.contains(actor.role())) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (Concern concern : queries.seen(actor)) {
            boolean answered = concern.mine() && concern.answered() && !concern.awaits() && !concern.closed();
            if (answered || (!concern.mine() && concern.awaits())) {
                items.add(new Item(
                        concern.mine() ? Weight.WAITS : Weight.BLOCKS,
                        concern.mine() ? "wellbeing.concern.answered" : "wellbeing.concern.to_read",
                        List.of(),
                        "/concerns/" + concern.id(),
                        concern.mine() ? null : day(concern.times().due())));
            }
        }
        queries.due()
                .forEach(due -> items.add(new Item(
                        Weight.BLOCKS, "wellbeing.concern.due", List.of(due.names()), "/concerns", day(due.due()))));
        return items;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, today.zone());
    }
}
