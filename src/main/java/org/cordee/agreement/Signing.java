package org.cordee.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signing of the present version of a document.
 *
 * @param ordered whether each waits for those before
 * @param until the last day to sign
 * @param signatories in their order; those of earlier versions left out
 * @param refusal why somebody said no, for the parties; null when nobody did
 */
record Signing(
        boolean ordered,
        @Nullable LocalDate until,
        List<Signatory> signatories,
        @Nullable String refusal) {

    Signing {
        signatories = signatories.stream()
                .sorted(Comparator.comparingInt(Signatory::position))
                .toList();
    }

    static Signing none() {
        return new Signing(false, null, List.of(), null);
    }

    boolean isComplete() {
        return !signatories.isEmpty() && signatories.stream().allMatch(each -> each.given() != null);
    }

    long given() {
        return signatories.stream().filter(each -> each.given() != null).count();
    }

    /** Whether it is the turn of this signatory: nobody before them is still asked, where there is an order. */
    boolean isTurnOf(Signatory signatory) {
        return signatory.isOpen()
                && (!ordered
                        || signatories.stream()
                                .filter(each -> each.position() < signatory.position())
                                .allMatch(each -> each.given() != null));
    }
}
