package org.cordee.structure.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One register file being read, reviewed or applied. The failure is a message key. */
record ImportBatch(
        UUID id,
        String fileName,
        String layout,
        @Nullable LocalDate extractedOn,
        ImportState state,
        @Nullable String failure,
        ImportCounts counts,
        Instant startedAt,
        Instant heardAt,
        @Nullable Instant appliedAt,
        int version) {

    private static final int SILENT_MINUTES = 10;

    /** Whether a loading import has said nothing for so long that it must have died with its server. */
    boolean isDead(Instant now) {
        return state == ImportState.LOADING
                && heardAt.plusSeconds(SILENT_MINUTES * 60L).isBefore(now);
    }
}
