package org.cordee;

import java.util.Set;

/** What a bench measures, in this order. */
enum BenchPart {
    PROTECTION,
    RECOMPUTATION,
    COHORT,
    LOG,
    SEARCH,
    TOTALS,
    ANSWERS,
    EVIDENCE,
    SUGGESTIONS,
    REGION,
    AGREEMENTS,
    SIGNINGS;

    /** What needs an application and its database. */
    static final Set<BenchPart> SERVED =
            Set.of(LOG, SEARCH, TOTALS, ANSWERS, EVIDENCE, SUGGESTIONS, REGION, AGREEMENTS, SIGNINGS);
}
