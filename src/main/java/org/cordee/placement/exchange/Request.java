package org.cordee.placement.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a peer asks for, or a school for a course, as it stands.
 *
 * @param peer null for a school's request, which names nobody
 * @param cohort the cohort a trainee asks in, or null; such a request is read by the trainee alone
 */
record Request(
        UUID id,
        UUID territory,
        @Nullable UUID peer,
        @Nullable UUID cohort,
        RequestDraft asked,
        Standing standing,
        int version) {

    boolean isOfSchool() {
        return peer == null;
    }
}
