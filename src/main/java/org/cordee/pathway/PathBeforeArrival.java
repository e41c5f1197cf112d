package org.cordee.pathway;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.placement.StartCondition;
import org.cordee.platform.Problem;
import org.springframework.stereotype.Component;

/**
 * Asks that the steps of a path, and the actions its team called essential, be finished, or gone past with a reason,
 * before the arrival it prepares.
 */
@Component
class PathBeforeArrival implements StartCondition {

    private final PathStore store;
    private final PathContents contents;
    private final WaitingActionQueries actions;

    PathBeforeArrival(PathStore store, PathContents contents, WaitingActionQueries actions) {
        this.store = store;
        this.contents = contents;
        this.actions = actions;
    }

    @Override
    public List<Problem> open(UUID placement) {
        return store.ofPlacement(placement).map(this::left).orElse(List.of());
    }

    /** What an arrival waits for on this path; nothing where somebody is already here. */
    List<Problem> left(Path path) {
        PathContent content = contents.of(path.contentVersion());
        if (!content.way(path.entry()).blocks()) {
            return List.of();
        }
        Stream<Problem> steps = path.leftBeforeArrival(content).stream()
                .map(step -> Problem.ofAll("error.pathway.step", step.title().fr()));
        Stream<Problem> essential = actions.of(path.id()).stream()
                .filter(WaitingAction::blocks)
                .map(action -> Problem.ofAll("error.pathway.action", action.what()));
        return Stream.concat(steps, essential).toList();
    }
}
