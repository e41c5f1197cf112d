package org.cordee.wellbeing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not go well, as its author and those they chose read it.
 *
 * @param mine whether the reader wrote it
 * @param shares whether its words go to the coordination when nobody answers in time
 * @param lines what was written, oldest first
 */
record Concern(UUID id, boolean mine, boolean shares, Times times, List<Line> lines, List<Named> people) {

    /** When it was written, when an answer is due, and when its author closed it. */
    record Times(Instant written, Instant due, @Nullable Instant closed) {}

    /**
     * One thing written.
     *
     * @param words null for « on s'appelle »
     */
    record Line(
            UUID id,
            boolean byAuthor,
            @Nullable String name,
            @Nullable String words,
            Instant written) {}

    /** Its author, or somebody who reads it. */
    record Named(UUID account, String part, String name) {}

    boolean closed() {
        return times.closed() != null;
    }

    /** Whether somebody answered. */
    boolean answered() {
        return lines.stream().anyMatch(line -> !line.byAuthor());
    }

    /** Whether the last word is the author's, so that an answer is awaited. */
    boolean awaits() {
        return !closed() && (lines.isEmpty() || lines.get(lines.size() - 1).byAuthor());
    }

    /** The name of whoever wrote it. */
    String author() {
        return people.stream()
                .filter(named -> named.part().equals("author"))
                .map(Named::name)
                .findFirst()
                .orElse("");
    }

    /** Those who read it. */
    List<Named> readers() {
        return people.stream().filter(named -> !named.part().equals("author")).toList();
    }
}
