package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is said here of a publication, in our own words.
 *
 * @param indirect whether it is about other people or another help than peers in addiction care
 * @param toCheck the fields that nobody has read again at their source
 * @param checkedOn the day the rest was last read at its source, null when never
 * @param retractionCheckedOn the day somebody last looked for a retraction, null when never
 */
record Assessment(
        @Nullable Words design,
        @Nullable Words result,
        Words summary,
        Certainty certainty,
        boolean indirect,
        List<Bearing> bearings,
        List<String> toCheck,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate retractionCheckedOn) {

    Assessment {
        bearings = List.copyOf(bearings);
        toCheck = List.copyOf(toCheck);
    }

    /** Whether a field still has to be read at its source. */
    boolean isToCheck(String field) {
        return toCheck.contains(field);
    }

    /** Whether it says this of this subject. */
    boolean says(String subject, Direction direction) {
        return bearings.contains(new Bearing(subject, direction));
    }

    /** Whether it says anything of this subject. */
    boolean isAbout(String subject) {
        return bearings.stream().anyMatch(bearing -> bearing.subject().equals(subject));
    }
}
