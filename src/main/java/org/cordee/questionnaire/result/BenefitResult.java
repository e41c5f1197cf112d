package org.cordee.questionnaire.result;

import java.util.List;
import java.util.Optional;
import org.cordee.questionnaire.Benefit;
import org.jspecify.annotations.Nullable;

/**
 * What answers say of one benefit of peer support, or what is missing before they can say anything.
 *
 * @param changes what was measured, the measure chosen beforehand to speak for the benefit first, later moments first
 * @param missing what is missing, where nothing was measured yet; null otherwise
 */
public record BenefitResult(
        Benefit benefit,
        List<ChangeResult> changes,
        @Nullable Missing missing) {

    public BenefitResult {
        changes = List.copyOf(changes);
    }

    /** The one that speaks for the benefit; empty where nothing was measured yet. */
    public Optional<ChangeResult> headline() {
        return changes.stream().findFirst();
    }
}
