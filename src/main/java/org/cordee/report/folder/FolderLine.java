package org.cordee.report.folder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordee.statistics.Figure;

/**
 * What one kind of proof says for a criterion.
 *
 * @param figure how many, as it may leave the structure
 * @param proofs the latest first; none when it is missing
 */
record FolderLine(ProofKind kind, Figure figure, List<Proof> proofs) {

    /** How many are listed one by one on the screen. */
    static final int SHOWN = 5;

    boolean isMissing() {
        return proofs.isEmpty();
    }

    /** The day of the latest; empty when it is missing. */
    Optional<LocalDate> latest() {
        return proofs.stream().map(Proof::day).findFirst();
    }

    List<Proof> shown() {
        return proofs.subList(0, Math.min(SHOWN, proofs.size()));
    }

    /** The message key of its heading. */
    String key() {
        return "folder.kind." + kind.code();
    }
}
