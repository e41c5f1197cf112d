package org.cordee.evidence;

import java.util.List;
import org.cordee.reference.Words;

/** The parts of a text at each stage, as the reference content lists them. */
record NarrativePlan(List<Part> spark, List<Part> story) {

    /**
     * One part.
     *
     * @param most how many characters it may have
     */
    record Part(String code, Words label, Words hint, int most) {}

    List<Part> of(Stage stage) {
        return stage == Stage.SPARK ? spark : story;
    }
}
