package org.cordee.platform;

import java.util.List;
import java.util.Optional;

/** Every reason why something was refused, in the order of the form. */
public record Problems(List<Problem> all) {

    private static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    /** Nothing to say. */
    public static Problems none() {
        return NONE;
    }

    /** These problems. */
    public static Problems of(Problem... problems) {
        return new Problems(List.of(problems));
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The first problem of a field. */
    public Optional<Problem> forField(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).findFirst();
    }
}
