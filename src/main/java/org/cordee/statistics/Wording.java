package org.cordee.statistics;

/**
 * A text and who says it. A claim is said by the product or by its author and is read by {@link WordingGuard}; a
 * quotation is somebody's own words, kept as said and shown under “parole de”.
 */
public sealed interface Wording {

    /** The words. */
    String text();

    /** A sentence that the product generates or an author types as a claim. */
    record Claim(String text) implements Wording {}

    /**
     * Words of a person or a professional.
     *
     * @param speaker who is shown to have said them; never blank, because words nobody said are a claim
     */
    record Quotation(String text, String speaker) implements Wording {
        public Quotation {
            if (speaker.isBlank()) {
                throw new IllegalArgumentException("a quotation names who said it");
            }
        }
    }
}
