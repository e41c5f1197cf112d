package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Replacement;
import org.jspecify.annotations.Nullable;

/** Whether answers are enough, and differ enough from those of each earlier result of the same change. */
final class Replacing {

    private Replacing() {}

    static boolean ofStructure(ResultInput input) {
        long least = Circle.INSIDE.threshold(input.key().population());
        long published = Circle.FUNDER.threshold(input.key().population());
        return new Replacement(least, published)
                .admits(input.pairs().size(), earlier(input, ScoredPair::structureThrough));
    }

    /** Also for whoever knows the result of one structure at both dates and takes it away. */
    static boolean ofRegion(ResultInput input) {
        long least = Circle.REGION.threshold(input.key().population());
        return new Replacement(least, least).admits(input.pairs().size(), earlier(input, ScoredPair::regionThrough))
                && input.earlier().stream().allMatch(each -> isHeldBesideOne(input, each, least));
    }

    private static boolean isHeldBesideOne(ResultInput input, EarlierResult earlier, long least) {
        List<ScoredPair> added = input.pairs().stream()
                .filter(pair -> !wasIn(pair.regionThrough(), earlier.through()))
                .toList();
        Contributions from = RegionGroups.contributions(added);
        long erased = earlier.estimates().answers().total() - (input.pairs().size() - added.size());
        long others = from.total() - from.greatest();
        return others >= least || (others == 0 && erased == 0);
    }

    private static List<Replacement.Earlier> earlier(
            ResultInput input, Function<ScoredPair, @Nullable LocalDate> since) {
        return input.earlier().stream()
                .map(each -> new Replacement.Earlier(
                        each.estimates().answers().total(),
                        input.pairs().stream()
                                .filter(pair -> wasIn(since.apply(pair), each.through()))
                                .count()))
                .toList();
    }

    private static boolean wasIn(@Nullable LocalDate since, LocalDate through) {
        return since != null && !since.isAfter(through);
    }
}
