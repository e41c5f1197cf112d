package org.cordee.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * How far a design lets a result be said: the ladder 0–5 stored with every result. Each rung names the only verbs a
 * sentence about it may use; a sentence below rung 4 is read by {@link WordingGuard}.
 */
public enum ClaimLevel {
    /** What was done, counted; no change is claimed. */
    ACTIVITY(0),
    /** Before and after, without comparison. */
    BEFORE_AFTER(1),
    /** Before and after, with a run-in before or a dose and its response. */
    BEFORE_AFTER_WITH_RUN_IN(2),
    /** An interrupted time series, eight points at least on each side. */
    INTERRUPTED_SERIES(3),
    /** A comparison of the same days: difference in differences, stepped roll-out. */
    CONTEMPORARY_COMPARISON(4),
    /** Drawn by lot. */
    RANDOMISED(5);

    private final int rung;

    ClaimLevel(int rung) {
        this.rung = rung;
    }

    /** The rung, from 0 to 5. */
    public int rung() {
        return rung;
    }

    /** The rung of this number; refuses any other than 0 to 5. */
    public static ClaimLevel of(int rung) {
        return Arrays.stream(values())
                .filter(level -> level.rung == rung)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no claim level " + rung));
    }

    /** Whether a sentence at this level may name an effect. */
    public boolean namesAnEffect() {
        return rung() >= CONTEMPORARY_COMPARISON.rung();
    }

    /** The French words that say no more than the design allows. */
    public List<String> honestFrench() {
        return switch (this) {
            case CONTEMPORARY_COMPARISON -> List.of("compatible avec un effet");
            case RANDOMISED -> List.of("effet estimé");
            default -> List.of("on observe", "associé à");
        };
    }

    /** The English words that say no more than the design allows. */
    public List<String> honestEnglish() {
        return switch (this) {
            case CONTEMPORARY_COMPARISON -> List.of("compatible with an effect");
            case RANDOMISED -> List.of("estimated effect");
            default -> List.of("we observe", "associated with");
        };
    }
}
