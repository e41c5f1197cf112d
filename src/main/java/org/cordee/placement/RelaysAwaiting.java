package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/**
 * On first screens: to the direction and the coordination, the placements nobody accompanies any more; to whoever takes
 * over, for two weeks, what was passed to them.
 */
@Component
class RelaysAwaiting implements Awaiting {

    static final int SHOWN_DAYS = 14;

    private static final Set<Role> OVERSEES = Set.of(Role.DIRECTOR, Role.COORDINATOR);

    private final RelayStore relays;
    private final Today today;

    RelaysAwaiting(RelayStore relays, Today today) {
        this.relays = relays;
        this.today = today;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (OVERSEES.contains(actor.role())) {
            boolean directs = actor.role() == Role.DIRECTOR;
            return relays.leftAlone().stream()
                    .map(alone -> item(alone, directs))
                    .toList();
        }
        LocalDate since = today.date().minusDays(SHOWN_DAYS);
        return actor.role() == Role.PROFESSIONAL
                ? relays.passedTo(actor.account(), since).stream()
                        .map(passed -> new Item(
                                Weight.WAITS,
                                "relay.awaiting.taken",
                                List.of(passed.place()),
                                "/placements/" + passed.placement(),
                                passed.on()))
                        .toList()
                : List.of();
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
