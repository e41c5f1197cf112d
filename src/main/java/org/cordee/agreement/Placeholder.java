package org.cordee.agreement;

import java.util.Locale;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * A place in a clause that a document fills.
 *
 * @param code what stands between the braces
 * @param kind {@code text}, {@code date} or {@code number}
 * @param from the fact of the placement that fills it; null when it is always typed
 */
record Placeholder(
        String code, Words words, String kind, @Nullable String from) {

    String in(Locale language) {
        return words.in(language);
    }

    boolean isDate() {
        return kind.equals("date");
    }
}
