package org.cordee.evidence.capitalisation;

import java.util.Locale;

/** What moves a sheet from one state to another. */
public enum CapsStep {
    /** Begins the interviews, or goes back to them. */
    INTERVIEW,
    /** Goes through what was told. */
    ANALYSE,
    /** Begins to write. */
    WRITE,
    /** Shows the draft to its tellers. */
    PROPOSE,
    /** The last teller answers, or one answers anew. */
    ANSWER,
    /** Takes the draft back to change it; the answers given do not hold any more. */
    REWORK,
    /** The coordination has read what may appear. */
    REVIEW,
    /** The coordination gives the draft back with a sentence. */
    GIVE_BACK,
    /** The agreed parts appear, frozen. */
    PUBLISH,
    /** A new edition is begun; the one shown stays. */
    REVISE,
    /** Nothing of the sheet is shown any more. */
    WITHDRAW;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
