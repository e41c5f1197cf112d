package org.cordee.evidence;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One publication of the library.
 *
 * @param id a word for those shipped with the product, a UUID for those added
 * @param version of the row, null for those shipped with the product, which nobody changes here
 */
record Reference(
        String id,
        Citation citation,
        Assessment assessment,
        @Nullable Integer version) {

    /** Whether somebody of this installation added it. */
    boolean added() {
        return version != null;
    }

    /** Whether these words, in any case, are in its title, authors, journal or summary. */
    boolean holds(String words, Locale language) {
        String all = String.join(
                " ",
                citation.title(),
                citation.authorsShown(),
                citation.placeShown(),
                citation.doi(),
                assessment.summary().in(language));
        return plain(all).contains(plain(words));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
