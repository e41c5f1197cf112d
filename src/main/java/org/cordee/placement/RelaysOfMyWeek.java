package org.cordee.placement;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** Tells a peer, for two weeks, who accompanies them from now on. */
@Component
class RelaysOfMyWeek implements AwaitedOfPeer {

    private final RelayStore relays;
    private final Today today;

    RelaysOfMyWeek(RelayStore relays, Today today) {
        this.relays = relays;
        this.today = today;
    }

    @Override
    public List<Awaited> of(UUID peer) {
        return relays.ofPeer(peer, today.date().minusDays(RelaysAwaiting.SHOWN_DAYS)).stream()
                .filter(passed -> passed.name() != null)
                .map(passed -> new Awaited(
                        "relay.awaited",
                        List.of(name(passed), passed.place()),
                        "/placements/" + passed.placement(),
                        passed.on()))
                .toList();
    }

    private static String name(RelayStore.Passed passed) {
        String name = passed.name();
        return name == null ? "" : name;
    }
}
