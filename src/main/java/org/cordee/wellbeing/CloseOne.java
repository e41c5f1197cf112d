package org.cordee.wellbeing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a peer or a professional may turn to.
 *
 * @param part référent, director, supervisor or coordinator
 * @param cover who answers in their place today, or null
 */
record CloseOne(
        UUID account,
        String role,
        UUID scope,
        String part,
        String name,
        @Nullable Cover cover) {

    /**
     * Who answers meanwhile.
     *
     * @param until the last day, or null when it is not known
     */
    record Cover(
            UUID account,
            String role,
            UUID scope,
            String name,
            @Nullable LocalDate until) {}
}
