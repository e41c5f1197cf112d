package org.cordee.placement.exchange;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** What there is to match in the exchange, on the coordinator's first screen. */
@Component
class ExchangeAwaiting implements Awaiting {

    private final OpenCountQueries counts;

    ExchangeAwaiting(OpenCountQueries counts) {
        this.counts = counts;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (actor.role() != Role.COORDINATOR) {
            return List.of();
        }
        OpenCountQueries.Open open = counts.open();
        return open.requests() == 0 || open.needs() == 0
                ? List.of()
                : List.of(new Item(
                        Weight.WAITS,
                        "exchange.awaiting.match",
                        List.of(open.requests(), open.needs()),
                        "/exchange",
                        null));
    }
}
