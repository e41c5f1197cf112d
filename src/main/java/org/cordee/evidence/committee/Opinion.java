package org.cordee.evidence.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.statistics.Wording;

/**
 * What a member wrote with their answer, kept as said.
 *
 * @param signature the function its author shows it under, or the name they chose
 */
record Opinion(UUID id, VoteCorner corner, Choice choice, String signature, String words, LocalDate givenOn) {

    /** The words line by line: a quotation, which no guard touches. */
    List<String> lines() {
        return new Wording.Quotation(words, signature)
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
