package org.cordee.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** A structure's path: how it entered, which version of the content it keeps, and where each step stands. */
record Path(
        UUID id,
        Place place,
        Entry entry,
        int contentVersion,
        Dates dates,
        @Nullable UUID placement,
        List<Step> steps,
        int version) {

    /** Where. */
    record Place(UUID structure, UUID territory, String name) {}

    /** When it started, when the arrival is planned, when it was closed. */
    record Dates(
            LocalDate startedOn,
            @Nullable LocalDate arrivalOn,
            @Nullable LocalDate closedOn) {}

    /** One step of this path. */
    record Step(
            String code,
            @Nullable String who,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable GonePast gonePast,
            int version) {

        boolean isDone() {
            return doneOn != null;
        }

        /** Neither done nor gone past. */
        boolean isOpen() {
            return doneOn == null && gonePast == null;
        }
    }

    /** Why and when the director went past a step. */
    record GonePast(String reason, LocalDate madeOn) {}

    /** The steps left to finish before an arrival, by this content; none where somebody is already here. */
    List<StepContent> leftBeforeArrival(PathContent content) {
        if (!content.way(entry).blocks()) {
            return List.of();
        }
        return steps.stream()
                .filter(Step::isOpen)
                .map(step -> content.step(step.code()))
                .filter(StepContent::beforeArrival)
                .toList();
    }

    /** The phase of the first step neither done nor gone past; the last phase when none is left. */
    Phase phase(PathContent content) {
        return steps.stream()
                .filter(Step::isOpen)
                .map(step -> content.step(step.code()))
                .filter(step -> !content.isCatchUp(entry, step))
                .findFirst()
                .map(StepContent::inPhase)
                .orElse(Phase.PASS_ON);
    }

    Step step(String code) {
        return steps.stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("the step " + code));
    }
}
