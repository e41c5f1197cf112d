package org.cordee.evidence.capitalisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a sheet stands. {@link #VALIDATED} is not stored: a proposed sheet is validated once every teller has answered,
 * and the database says so.
 */
enum CapsState {
    FRAMING,
    INTERVIEWS,
    ANALYSIS,
    DRAFT,
    PROPOSED,
    VALIDATED,
    REVIEWED,
    PUBLISHED,
    WITHDRAWN;

    private static final Set<CapsState> WRITTEN = EnumSet.of(FRAMING, INTERVIEWS, ANALYSIS, DRAFT);

    /** Those a sheet goes through, in order. */
    static List<CapsState> path() {
        return List.of(FRAMING, INTERVIEWS, ANALYSIS, DRAFT, PROPOSED, VALIDATED, REVIEWED, PUBLISHED);
    }

    /** Whether the draft may be written. */
    boolean isWritten() {
        return WRITTEN.contains(this);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CapsState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
