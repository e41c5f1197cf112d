package org.cordee.report.folder;

import java.util.Locale;

/** What proves something, and where one makes it when it is missing. */
enum ProofKind {
    /** A document signed by all: there is about one for each person. */
    AGREEMENT(true, "/placements"),
    CHARTER(false, "/paths"),
    SESSION(false, "/paths"),
    DIAGNOSIS(false, "/diagnosis/start"),
    /** The sheet of a running placement: one for each person. */
    MISSIONS(true, "/placements"),
    REVIEW(false, "/reviews"),
    PROPOSAL(false, "/proposals"),
    RESULT(false, "/measures/results"),
    TRAINING(false, "/reports"),
    PAGE(false, "/reports/transmissions");

    private final boolean countsPersons;
    private final String act;

    ProofKind(boolean countsPersons, String act) {
        this.countsPersons = countsPersons;
        this.act = act;
    }

    /** Whether their number tells how many peers there are, which then leaves through the protection. */
    boolean countsPersons() {
        return countsPersons;
    }

    /** Where it is made. */
    String act() {
        return act;
    }

    /** Its word in messages and in the reference content. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ProofKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
