package org.cordee.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/**
 * How sure research is of a result for peers in addiction care: our judgement in the manner of GRADE. Words of persons
 * and professionals never raise it.
 */
enum Certainty {
    HIGH("good"),
    MODERATE("pine"),
    LOW("watch"),
    VERY_LOW("watch"),
    /** Nothing usable was found. */
    NONE("plain"),
    /** Nobody has judged it yet; where every reference added by hand begins. */
    NOT_ASSESSED("plain");

    private final String badge;

    Certainty(String badge) {
        this.badge = badge;
    }

    /** The kind of badge it is shown with. */
    String badge() {
        return badge;
    }

    String key() {
        return "evidence.certainty." + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Certainty of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
