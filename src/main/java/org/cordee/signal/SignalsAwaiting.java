package org.cordee.signal;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/**
 * What peers shared, on the first screen of whom they shared it with. Facts of work are already there from the modules that
 * know them, and all of them, with what ends them, on the page of signals.
 */
@Component
class SignalsAwaiting implements Awaiting {

    private final Signals signals;

    SignalsAwaiting(Signals signals) {
        this.signals = signals;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        return SignalPolicy.TOLD.contains(actor.role())
                ? signals.shared().stream()
                        .map(told -> new Item(Weight.WAITS, told.key(), told.arguments(), told.href(), told.since()))
                        .toList()
                : List.of();
    }
}
