package org.cordee.evidence;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which publications to list.
 *
 * @param subject the code of a statement, empty for all
 * @param direction what they say of the subject, or of any; null for all
 * @param words part of title, authors, journal or summary; empty for all
 */
record LibraryFilter(String subject, @Nullable Direction direction, String words) {

    List<Reference> of(List<Reference> all, Locale language) {
        return all.stream()
                .filter(reference -> subject.isEmpty() || reference.assessment().isAbout(subject))
                .filter(reference -> direction == null
                        || reference.assessment().bearings().stream()
                                .anyMatch(bearing -> bearing.direction() == direction
                                        && (subject.isEmpty()
                                                || bearing.subject().equals(subject))))
                .filter(reference -> words.isBlank() || reference.holds(words.strip(), language))
                .toList();
    }
}
