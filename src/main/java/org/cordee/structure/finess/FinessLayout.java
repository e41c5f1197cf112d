package org.cordee.structure.finess;

/** The layouts in which the register has been published: three texts until May 2026, JSON since. */
public enum FinessLayout {
    /** cs1100502: one line per establishment, no positions. */
    ESTABLISHMENTS,
    /** cs1100507: the same lines, then one line per position. */
    LOCATED,
    /** The yearly archive: a header line and 42 columns. */
    YEARLY,
    /** FINESS+ "structures": legal entities holding their establishments, in JSON. */
    PLUS
}
