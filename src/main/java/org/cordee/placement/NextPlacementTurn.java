package org.cordee.placement;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.springframework.stereotype.Component;

/** A next placement begins once the one before it is over. */
@Component
class NextPlacementTurn implements StartCondition {

    private final NextPlacementStore renewals;

    NextPlacementTurn(NextPlacementStore renewals) {
        this.renewals = renewals;
    }

    @Override
    public List<Problem> open(UUID placement) {
        return renewals.waitsForTheFirst(placement)
                ? List.of(Problem.ofAll("error.placement.start.still_running"))
                : List.of();
    }
}
