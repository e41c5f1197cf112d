package org.cordee.evidence;

import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.WordingGuard;

/** Refuses, in a field where an author writes a claim, the words its level does not allow. */
public final class ClaimWords {

    private ClaimWords() {}

    /** The sentence that names the words and proposes honest ones; empty when the claim may stay. */
    public static Optional<Problem> refusal(String field, String claim, ClaimLevel level) {
        return WordingGuard.checkClaim(claim, level).stream()
                .findFirst()
                .map(found -> Problem.of(field, "error.evidence.claim", found.words(), found.instead()));
    }
}
