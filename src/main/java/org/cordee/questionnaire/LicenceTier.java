package org.cordee.questionnaire;

import java.util.Locale;

/** What a licence lets this product do with the words of an instrument. */
enum LicenceTier {
    /** The words are shipped with the product. */
    S,
    /** Free of charge under conditions: never shipped, typed in from the official page by the coordinator. */
    N,
    /** Protected: a structure attests its permission and types the words in. */
    P,
    /** Refused: named with the reason, never added. */
    X;

    /** The word of its messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
