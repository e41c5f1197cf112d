package org.cordee.questionnaire.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordee.questionnaire.result.ChangeResult.Caution;
import org.cordee.questionnaire.result.Estimates.Span;
import org.cordee.statistics.Bootstrap;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.HodgesLehmann;
import org.cordee.statistics.Interval;
import org.cordee.statistics.NotEstimable;
import org.cordee.statistics.PairedChange;
import org.cordee.statistics.Pairs;
import org.cordee.statistics.StandardisedChange;
import org.jspecify.annotations.Nullable;

/**
 * What may be let out of the answers of one structure, if anything. From ten answers on a mean with its interval, from
 * thirty on also g_av and a BCa interval; below ten, for a team, only how far the middle moved. The quartiles of so few
 * are left out, since each is one person's change.
 */
final class ChangeEstimation {

    static final int JUDGED = 10;
    static final int DETAILED = 30;
    private static final double RETAINED = 0.6;

    private ChangeEstimation() {}

    /** Empty where answers are too few, too like those of an earlier result, or do not vary. */
    static Optional<Estimates> of(ResultInput input) {
        int answers = input.pairs().size();
        if (!Replacing.ofStructure(input)) {
            return Optional.empty();
        }
        return compared(input).map(pairs -> {
            HodgesLehmann middle = HodgesLehmann.of(pairs.changes());
            Span median = new Span(middle.estimate(), answers < JUDGED ? null : middle.interval());
            return new Estimates(
                    input.since(),
                    Contributions.of(List.of((long) answers)),
                    answers < JUDGED ? median : mean(pairs),
                    median,
                    standardised(pairs),
                    bootstrap(pairs),
                    Splitting.split(input, pairs, Circle.INSIDE).orElse(null),
                    Splitting.flow(input, Circle.INSIDE),
                    null,
                    cautions(input));
        });
    }

    /** Before and after; empty where the changes are all the same. */
    static Optional<Pairs> compared(ResultInput input) {
        try {
            return Optional.of(input.compared());
        } catch (NotEstimable nothing) {
            return Optional.empty();
        }
    }

    static Span mean(Pairs pairs) {
        PairedChange change = PairedChange.of(pairs);
        return new Span(change.change().mean(), change.interval());
    }

    static @Nullable Span standardised(Pairs pairs) {
        if (pairs.size() < DETAILED) {
            return null;
        }
        StandardisedChange change = StandardisedChange.of(pairs);
        return new Span(change.estimate(), change.interval());
    }

    static @Nullable Interval bootstrap(Pairs pairs) {
        return pairs.size() < DETAILED
                ? null
                : Bootstrap.bca(pairs, Bootstrap.DEFAULT_SEED).interval();
    }

    static List<Caution> cautions(ResultInput input) {
        List<Caution> cautions = new ArrayList<>();
        if (input.first() > 0 && input.pairs().size() < RETAINED * input.first()) {
            cautions.add(Caution.FEW_CAME_BACK);
        }
        cautions.add(Caution.REGRESSION_TO_THE_MEAN);
        if (input.facts().homeMade()) {
            cautions.add(Caution.HOME_MADE);
        }
        if (input.reliable().map(Reliable::indicative).orElse(false)) {
            cautions.add(Caution.INDICATIVE_THRESHOLD);
        }
        if (input.facts().toCheck()) {
            cautions.add(Caution.TO_CHECK);
        }
        return cautions;
    }
}
