package org.cordee.questionnaire.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.statistics.Pairs;
import org.cordee.statistics.Sample;

/**
 * All that one change is computed from.
 *
 * @param from the first day of the quarter of the first answer
 * @param through the last day of the quarter that is over
 * @param cards how many were laid out at the start
 * @param first how many answered at the start, where they were asked again since
 */
record ResultInput(
        ResultKey key,
        ScaleFacts facts,
        LocalDate from,
        LocalDate through,
        List<ScoredPair> pairs,
        Optional<Reliable> reliable,
        long cards,
        long first,
        List<EarlierResult> earlier) {

    /** Scores are means of whole numbers: six decimals keep what is equal equal. */
    private static final int DECIMALS = 6;

    ResultInput {
        pairs = List.copyOf(pairs);
        earlier = List.copyOf(earlier);
    }

    /** The first day of the period, never later than it was told before: answers that are erased do not move it. */
    LocalDate since() {
        return earlier.stream()
                .map(each -> each.estimates().from())
                .filter(before -> before.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(from);
    }

    /** Only these of the pairs. */
    ResultInput with(List<ScoredPair> some) {
        return new ResultInput(key, facts, from, through, some, reliable, cards, first, earlier);
    }

    /** Before and after, turned so that an improvement is a rise. */
    Pairs compared() {
        return Pairs.of(sample(ScoredPair::before), sample(ScoredPair::after));
    }

    private Sample sample(ToDoubleFunction<ScoredPair> score) {
        return new Sample(pairs.stream()
                .map(pair -> BigDecimal.valueOf(score.applyAsDouble(pair)).setScale(DECIMALS, RoundingMode.HALF_UP))
                .map(points -> facts.higherIsBetter() ? points : points.negate())
                .toList());
    }
}
