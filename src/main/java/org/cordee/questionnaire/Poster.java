package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a structure says on the wall once a round is closed.
 *
 * @param lines what was decided, at most five short lines
 */
record Poster(UUID round, List<String> lines, LocalDate madeOn, int version) {

    static final int MOST_LINES = 5;
    static final int LONGEST_LINE = 100;

    Poster {
        lines = List.copyOf(lines);
    }
}
