package org.cordee.questionnaire;

import java.util.List;
import java.util.Locale;

/** Where an instrument stands for whoever looks. */
enum Standing {
    SHIPPED,
    PERMITTED,
    TO_ATTEST,
    TO_TYPE,
    UNSCORED;

    static Standing of(Instrument instrument, List<Permission> seen) {
        if (instrument.licence().tier() == LicenceTier.S) {
            return SHIPPED;
        }
        if (seen.stream().anyMatch(permission -> permission.covers(instrument))) {
            return PERMITTED;
        }
        if (!instrument.canBeAsked()) {
            return UNSCORED;
        }
        return instrument.licence().tier() == LicenceTier.N ? TO_TYPE : TO_ATTEST;
    }

    /** The word of its messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour of its badge. */
    String badge() {
        return switch (this) {
            case SHIPPED, PERMITTED -> "good";
            case TO_ATTEST, TO_TYPE -> "watch";
            case UNSCORED -> "plain";
        };
    }
}
