package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import org.cordee.statistics.Wording;

/**
 * A released text as its readers see it.
 *
 * @param signature the name its teller chose
 */
record Testimony(Corner corner, String title, List<String> words, String signature, LocalDate releasedOn) {

    /** The words as said, line by line: a quotation, which no guard touches. */
    List<String> lines() {
        return words.stream()
                .map(part -> new Wording.Quotation(part, signature))
                .flatMap(said -> said.text().lines())
                .filter(line -> !line.isBlank())
                .toList();
    }
}
