package org.cordee.placement.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort of trainees of one course.
 *
 * @param school the training body
 * @param code the code trainees join with, as it stands
 */
record Cohort(UUID id, UUID school, UUID territory, CohortTerms terms, CohortCode code, int version) {

    /**
     * How trainees join.
     *
     * @param edition how many codes there were before
     * @param until its last day, or null when it was taken back
     */
    record CohortCode(int edition, @Nullable LocalDate until) {

        boolean isOpen(LocalDate today) {
            return until != null && !until.isBefore(today);
        }
    }
}
