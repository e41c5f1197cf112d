package org.cordee.questionnaire;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One instrument of a round, as it was when the round opened.
 *
 * @param language the only language it can be asked in; null when in all it exists in
 * @param permission the permission it is asked under; null when it is shipped
 * @param items the items asked, in order
 */
record RoundPart(
        String instrument,
        int version,
        @Nullable String language,
        @Nullable UUID permission,
        List<String> items) {

    RoundPart {
        items = List.copyOf(items);
    }
}
