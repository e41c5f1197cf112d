package org.cordee.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One structure found.
 *
 * @param postcode empty when unknown
 * @param extractedOn the day of the register extract it comes from, null when entered by hand
 * @param kilometres distance from the place asked for, null when none was
 * @param approximate whether its position is the commune's centre or of unknown precision
 */
record SearchHit(
        StructureSummary structure,
        String postcode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean approximate,
        @Nullable Double kilometres,
        @Nullable LocalDate extractedOn) {}
