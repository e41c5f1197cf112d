package org.cordee.agreement;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a document stands. */
enum DocumentState {
    /** Being written. */
    DRAFT,
    /** Every blank is filled: it can be read, printed and signed. */
    READY,
    /** Signed elsewhere: its file is kept. */
    MADE_ELSEWHERE;

    private static final Map<DocumentState, Set<DocumentState>> NEXT = Map.of(
            DRAFT, Set.of(DRAFT, READY, MADE_ELSEWHERE),
            READY, Set.of(DRAFT, MADE_ELSEWHERE),
            MADE_ELSEWHERE, Set.of(DRAFT));

    /** Whether a document may go from here to there; the file's holders alone do it, whatever the step. */
    boolean leadsTo(DocumentState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DocumentState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
