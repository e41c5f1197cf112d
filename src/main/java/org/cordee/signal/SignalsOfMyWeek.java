package org.cordee.signal;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.AwaitedOfPeer;
import org.cordee.platform.actor.Actors;
import org.springframework.stereotype.Component;

/** A peer's own signals, on their home. */
@Component
class SignalsOfMyWeek implements AwaitedOfPeer {

    private final OwnSignals signals;

    SignalsOfMyWeek(OwnSignals signals) {
        this.signals = signals;
    }

    @Override
    public List<Awaited> of(UUID peer) {
        return Actors.person()
                .filter(actor -> peer.equals(actor.scope()))
                .map(actor -> signals.of(actor).stream()
                        .map(signal -> new Awaited(signal.key(), signal.arguments(), "/signals", null))
                        .toList())
                .orElse(List.of());
    }
}
