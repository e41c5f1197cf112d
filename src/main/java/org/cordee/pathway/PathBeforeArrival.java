package org.cordee.pathway;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.StartCondition;
import org.cordee.platform.Problem;
import org.springframework.stereotype.Component;

/** Asks that the steps of a path be finished, or gone past with a reason, before the arrival it prepares. */
@Component
class PathBeforeArrival implements StartCondition {

    private final PathStore store;
    private final PathContents contents;

    PathBeforeArrival(PathStore store, PathContents contents) {
        this.store = store;
        this.contents = contents;
    }

    @Override
    public List<Problem> open(UUID placement) {
        return store
                .ofPlacement(placement)
                .map(path -> path.leftBeforeArrival(contents.of(path.contentVersion())))
                .orElse(List.of())
                .stream()
                .map(step -> Problem.ofAll("error.pathway.step", step.title().fr()))
                .toList();
    }
}
