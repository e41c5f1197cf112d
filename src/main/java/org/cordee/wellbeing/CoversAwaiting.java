package org.cordee.wellbeing;

import java.util.ArrayList;
import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** On first screens: to the peer, who answers meanwhile; to whoever answers, in whose place. Never why. */
@Component
class CoversAwaiting implements Awaiting {

    private final CloseOneQueries closeOnes;
    private final CoverStore store;

    CoversAwaiting(CloseOneQueries closeOnes, CoverStore store) {
        this.closeOnes = closeOnes;
        this.store = store;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (actor.role() == Role.PEER) {
            return meanwhile();
        }
        return WellbeingPolicy.READERS.contains(actor.role())
                ? store.answered().stream()
                        .map(one -> new Item(
                                Weight.WAITS, "wellbeing.cover.answers", List.of(one.name()), "/cover", one.until()))
                        .toList()
                : List.of();
    }

    private List<Item> meanwhile() {
        List<Item> items = new ArrayList<>();
        for (CloseOne one : closeOnes.ofActor()) {
            CloseOne.Cover cover = one.cover();
            if (cover != null) {
                items.add(new Item(
                        Weight.WAITS,
                        "wellbeing.cover.meanwhile",
                        List.of(cover.name(), one.name()),
                        "/check-in",
                        cover.until()));
            }
        }
        return items;
    }
}
