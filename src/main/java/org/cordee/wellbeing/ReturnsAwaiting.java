package org.cordee.wellbeing;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** On the first screen of the two: a return to agree on, until their own side has ticked something. */
@Component
class ReturnsAwaiting implements Awaiting {

    private final AgreeReturn agree;

    ReturnsAwaiting(AgreeReturn agree) {
        this.agree = agree;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        return switch (actor.role()) {
            case PEER -> items(ReturnSide.PEER);
            case PROFESSIONAL, DIRECTOR -> items(ReturnSide.LEAD);
            default -> List.of();
        };
    }

    private List<Item> items(ReturnSide side) {
        return agree.recent(side).stream()
                .filter(recent -> !recent.ticked())
                .map(recent -> new Item(
                        Weight.WAITS,
                        "wellbeing.return.awaited",
                        List.of(recent.place()),
                        "/placements/" + recent.placement() + "/return",
                        null))
                .toList();
    }
}
