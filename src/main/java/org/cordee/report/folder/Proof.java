package org.cordee.report.folder;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened, with its day and where it can be opened.
 *
 * @param arguments what fills the sentence of its kind; never the name of a person
 */
record Proof(ProofKind kind, LocalDate day, List<Object> arguments, String href) {

    Proof {
        arguments = List.copyOf(arguments);
    }

    static Proof of(ProofKind kind, LocalDate day, String href) {
        return new Proof(kind, day, List.of(), href);
    }

    /** The message key of its sentence. */
    String key() {
        return "folder.proof." + kind.code();
    }
}
