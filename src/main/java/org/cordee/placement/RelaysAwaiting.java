package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/**
 * On first screens: to the direction and the coordination, the placements nobody accompanies any more; for two weeks, to
 * whoever takes over, what was passed to them, and to the peer, who accompanies them from now on.
 */
@Component
class RelaysAwaiting implements Awaiting {

    private static final int SHOWN_DAYS = 14;

    private final RelayStore relays;
    private final Today today;

    RelaysAwaiting(RelayStore relays, Today today) {
        this.relays = relays;
        this.today = today;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        LocalDate since = today.date().minusDays(SHOWN_DAYS);
        return switch (actor.role()) {
            case DIRECTOR, COORDINATOR ->
                relays.leftAlone().stream()
                        .map(alone -> item(alone, actor.role() == Role.DIRECTOR))
                        .toList();
            case PROFESSIONAL ->
                relays.passedTo(actor.account(), since).stream()
                        .map(passed -> item("relay.awaiting.taken", List.of(passed.place()), passed))
                        .toList();
            case PEER ->
                relays.ofPeer(actor.scopeOrStop(), since).stream()
                        .flatMap(passed -> Optional.ofNullable(passed.name())
                                .map(name -> item("relay.awaited", List.of(name, passed.place()), passed))
                                .stream())
                        .toList();
            default -> List.of();
        };
    }

    private static Item item(String key, List<Object> arguments, RelayStore.Passed passed) {
        return new Item(Weight.WAITS, key, arguments, "/placements/" + passed.placement(), passed.on());
    }

    private static Item item(RelayStore.Alone alone, boolean directs) {
        String placement = "/placements/" + alone.placement();
        String act = alone.account() == null ? placement + "/frame" : "/relay?from=" + alone.account();
        return new Item(
                Weight.BLOCKS,
                alone.referent() ? "relay.awaiting.alone" : "relay.awaiting.no_deputy",
                List.of(alone.place()),
                directs ? act : placement,
                null);
    }
}
