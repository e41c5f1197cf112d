package org.cordee.questionnaire;

/**
 * How many items of a scale must be answered for a score.
 *
 * @param kind what {@code least} counts
 * @param least items, or a share in percent; not used when all are required
 */
record MissingRule(Kind kind, int least) {

    /** What a rule counts. */
    enum Kind {
        /** Every item, as its authors ask. */
        ALL,
        /** At least this share of the items, in percent. */
        SHARE,
        /** At least this number of items, as its authors ask. */
        COUNT
    }

    /** The rule of this product where the authors give none: at least 80 % of the items. */
    static final MissingRule PLATFORM = new MissingRule(Kind.SHARE, 80);

    boolean allows(int answered, int of) {
        return answered > 0 && answered >= required(of);
    }

    /** How many of so many items must be answered. */
    int required(int of) {
        return switch (kind) {
            case ALL -> of;
            case COUNT -> Math.min(least, of);
            case SHARE -> (of * least + 99) / 100;
        };
    }
}
