package org.cordee.questionnaire.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.statistics.ReliableChange;
import org.cordee.statistics.Sample;

/**
 * The error of an instrument, from which a change of one person is more than chance.
 *
 * @param reliability from 0 to 1
 * @param sd in points of the scale
 * @param indicative whether it was measured on these very answers or in another population, and is said to be a hint
 */
record Reliable(double reliability, double sd, boolean indicative) {

    /** What the instrument declares, where both are known. */
    static Optional<Reliable> declared(ScaleFacts facts) {
        Double reliability = facts.reliability();
        Double sd = facts.sdReference();
        return reliability == null || sd == null ? Optional.empty() : Optional.of(new Reliable(reliability, sd, true));
    }

    /**
     * Cronbach's alpha k/(k−1)·(1 − Σs_i²/s_T²) of the items (Cronbach 1951, doi:10.1007/BF02310555) and the deviation of
     * the score, measured on the answers of the region.
     *
     * @param ofItems sum of the variances of the items
     * @param ofTotals variance of their sum
     * @param deviation standard deviation of their mean
     */
    static Reliable ofItems(ScaleFacts facts, double ofItems, double ofTotals, double deviation) {
        int items = facts.items().size();
        double alpha = items < 2 || ofTotals <= 0 ? 0 : items / (items - 1.0) * (1 - ofItems / ofTotals);
        return new Reliable(alpha, deviation * facts.step(), true);
    }

    /** Who changed by more than the error. Empty where the reliability is nil or perfect, or the score does not vary. */
    Optional<ReliableChange> split(Sample changes) {
        return reliability <= 0 || reliability >= 1 || sd <= 0
                ? Optional.empty()
                : Optional.of(ReliableChange.of(changes, BigDecimal.valueOf(reliability), BigDecimal.valueOf(sd)));
    }
}
