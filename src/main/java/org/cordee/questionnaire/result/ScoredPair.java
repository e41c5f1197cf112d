package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two scores of one card, at the start and later; read by the job that computes results and by nobody else.
 *
 * @param participation the later one
 * @param before in points
 * @param after in points
 * @param structureThrough through which quarter the structure's result rested on it first; null while none did
 * @param regionThrough the same for the region's
 */
record ScoredPair(
        UUID structure,
        UUID participation,
        double before,
        double after,
        @Nullable LocalDate structureThrough,
        @Nullable LocalDate regionThrough) {}
