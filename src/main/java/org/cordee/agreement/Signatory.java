package org.cordee.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to sign one version of a document.
 *
 * @param position the place in the document's order, from 1; it counts only where the document asks for an order
 * @param account who signs with their account; null for a link and on the spot
 * @param issue how often the link was made anew: an older one opens nothing
 * @param handed who handed the link over on paper, and when; null where nobody did
 * @param given the signature, or null
 * @param refusedOn the day they said no, or null
 */
record Signatory(
        UUID id,
        int number,
        String party,
        int position,
        Way way,
        @Nullable UUID account,
        Somebody person,
        int issue,
        @Nullable String handed,
        @Nullable Given given,
        @Nullable LocalDate refusedOn) {

    /** How somebody is asked. */
    enum Way {
        ACCOUNT,
        LINK,
        SPOT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By which means a signature was given: what its proof says. */
    enum Means {
        ACCOUNT,
        LINK,
        /** A code handed over on the spot, before a witness who signs nothing. */
        CODE,
        /** On a device handed over, before a witness who signs nothing. */
        IN_PERSON;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Means of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Who signs, as the document names them.
     *
     * @param quality as what, or null
     * @param mail where a link is sent, or null
     */
    record Somebody(
            String name, @Nullable String quality, @Nullable String mail) {}

    /** A signature given; the witness, with their quality, where there was one. */
    record Given(Instant at, Means means, @Nullable String witness) {}

    boolean isOpen() {
        return given == null && refusedOn == null;
    }
}
