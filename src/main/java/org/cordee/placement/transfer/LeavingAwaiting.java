package org.cordee.placement.transfer;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** On the first screens of a place that is left: that it is, and by when the goodbye is to be said. */
@Component
class LeavingAwaiting implements Awaiting {

    private final TransferStore store;

    LeavingAwaiting(TransferStore store) {
        this.store = store;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (actor.role() != Role.DIRECTOR && actor.role() != Role.PROFESSIONAL) {
            return List.of();
        }
        return store.leaving().stream()
                .map(left -> new Item(
                        Weight.ENDS,
                        "transfer.awaiting",
                        List.of(left.place()),
                        "/placements/" + left.placement(),
                        left.lastOn()))
                .toList();
    }
}
