package org.cordee.signal;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/**
 * A peer’s own signals on their home, and what peers shared on the first screen of whom they shared it with. Facts of work are already there from the modules that
 * know them, and all of them, with what ends them, on the page of signals.
 */
@Component
class SignalsAwaiting implements Awaiting {

    private final Signals signals;
    private final OwnSignals own;

    SignalsAwaiting(Signals signals, OwnSignals own) {
        this.signals = signals;
        this.own = own;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (actor.role() == Role.PEER) {
            return own.of(actor).stream()
                    .map(signal -> new Item(Weight.WAITS, signal.key(), signal.arguments(), "/signals", null))
                    .toList();
        }
        return SignalPolicy.TOLD.contains(actor.role())
                ? signals.shared().stream()
                        .map(told -> new Item(Weight.WAITS, told.key(), told.arguments(), told.href(), told.since()))
                        .toList()
                : List.of();
    }
}
