package org.cordee.pathway;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One version of the path: its steps, and which of them each entry takes. */
record PathContent(List<StepContent> steps, Map<String, Way> entries, List<StepContent> trainee) {

    /**
     * What an entry takes.
     *
     * @param steps in the order they are shown
     * @param start the step an entry starts at; what is before it in the whole path is to catch up
     * @param blocks whether open steps are to be finished before an arrival
     */
    record Way(List<String> steps, String start, boolean blocks) {}

    Way way(Entry entry) {
        Way way = entries.get(entry.code());
        if (way == null) {
            throw new IllegalStateException("the path has no entry " + entry);
        }
        return way;
    }

    StepContent step(String code) {
        return Stream.concat(steps.stream(), trainee.stream())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the path has no step " + code));
    }

    /** Whether a step comes before the one its entry starts at: it is to catch up, and stops nothing. */
    boolean isCatchUp(Entry entry, StepContent step) {
        return step.number() < step(way(entry).start()).number();
    }
}
