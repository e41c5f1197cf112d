package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.List;
import org.cordee.questionnaire.result.ChangeResult.Caution;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a change that was let out: statistics about enough people, counts that passed protection, and nothing
 * they were computed from. Improvement is above zero whatever the direction of the scale.
 *
 * @param from the first day of the quarter of the first answer
 * @param change the mean; the pseudo-median where it is not judged
 * @param median pseudo-median (Hodges-Lehmann)
 * @param standardised in average standard deviations (g_av); null below 30 answers
 * @param bootstrap interval of the mean by BCa; null below 30 answers
 * @param split null where the error of the instrument is unknown
 * @param pooled null inside a structure, and where fewer than three groups could be pooled
 */
record Estimates(
        LocalDate from,
        Contributions answers,
        Span change,
        Span median,
        @Nullable Span standardised,
        @Nullable Interval bootstrap,
        @Nullable Split split,
        Flow flow,
        @Nullable Pooled pooled,
        List<Caution> cautions) {

    Estimates {
        cautions = List.copyOf(cautions);
    }

    /** A value with the limits of its 95 % interval, where it has one. */
    record Span(double value, @Nullable Interval limits) {}

    /**
     * How many changed by at least the threshold; a count is null where it is protected.
     *
     * @param notImproved those unchanged or worse, merged where one of the two is protected
     */
    record Split(
            double threshold,
            @Nullable Long improved,
            @Nullable Long unchanged,
            @Nullable Long worse,
            @Nullable Long notImproved) {}

    /** How many could answer, did at the start, and again; a count is null where it is protected or unknown. */
    record Flow(
            @Nullable Long invited,
            @Nullable Long first,
            @Nullable Long again) {}

    /**
     * What groups of people say together, with random effects.
     *
     * @param groups how many were pooled; structures of few answers are one group together
     * @param tau2 variance between groups, in squared points
     * @param i2 share of the variation that is between groups, from 0 to 1
     * @param prediction where a further structure would lie; null below five groups
     * @param sd standard deviation of the changes of people, in points
     * @param forest each structure that agreed, without its name, smallest first; empty unless enough structures agreed
     */
    record Pooled(
            int groups, double tau2, double i2, @Nullable Interval prediction, double sd, List<Group> forest) {

        Pooled {
            forest = List.copyOf(forest);
        }
    }

    /** One structure of the forest. */
    record Group(int answers, Span change) {}
}
