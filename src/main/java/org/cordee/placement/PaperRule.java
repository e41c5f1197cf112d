package org.cordee.placement;

import java.util.List;
import java.util.Locale;
import org.cordee.reference.Words;

/**
 * A paper a status asks for.
 *
 * @param code what is stored
 * @param statuses the statuses it concerns
 * @param where {@code anywhere}, {@code hospital} or {@code elsewhere}
 * @param minimum whether nobody starts without it
 * @param words what is shown
 * @param source the text it comes from
 */
record PaperRule(String code, List<String> statuses, String where, boolean minimum, Words words, String source) {

    boolean concerns(PlacementStatus status, boolean hospital) {
        return statuses.contains(status.code())
                && (where.equals("anywhere") || where.equals(hospital ? "hospital" : "elsewhere"));
    }

    String in(Locale language) {
        return words.in(language);
    }
}
