package org.cordee.placement.exchange;

import java.util.List;
import java.util.Locale;

/**
 * Something that speaks for a place, or against it.
 *
 * @param codes what is shared, codes of the list the kind speaks of
 * @param number kilometres or hours, 0 elsewhere
 * @param points what it counts, from reference content
 */
record Reason(Kind kind, List<String> codes, long number, double points) {

    Reason {
        codes = List.copyOf(codes);
    }

    /** What is said, in the order it is said. */
    enum Kind {
        NEAR,
        FAR,
        DISTANCE_UNKNOWN,
        WHOLE_PERIOD,
        PART_OF_PERIOD,
        MOMENTS,
        NO_MOMENT,
        FORMATS,
        NO_FORMAT,
        PUBLICS,
        HOURS_FIT,
        HOURS_OVER,
        TUTOR,
        NO_TUTOR,
        PEER_PRESENT,
        ACCESS,
        ACCESS_MISSING,
        MEALS,
        TRAVEL;

        /** The word used in message keys. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean speaksFor() {
            return switch (this) {
                case FAR,
                        DISTANCE_UNKNOWN,
                        PART_OF_PERIOD,
                        NO_MOMENT,
                        NO_FORMAT,
                        HOURS_OVER,
                        NO_TUTOR,
                        ACCESS_MISSING -> false;
                default -> true;
            };
        }
    }

    static Reason of(Kind kind, double points) {
        return new Reason(kind, List.of(), 0, points);
    }

    /** The message key of its sentence. */
    String key() {
        return "exchange.reason." + kind.code();
    }
}
