package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Replacement;
import org.jspecify.annotations.Nullable;

/** Whether answers are enough, and differ enough from those of each earlier result of the same change. */
final class Replacing {

    private Replacing() {}

    static boolean ofStructure(ResultInput input) {
        return admits(input, Circle.INSIDE, ScoredPair::structureThrough);
    }

    static boolean ofRegion(ResultInput input) {
        return admits(input, Circle.REGION, ScoredPair::regionThrough);
    }

    private static boolean admits(ResultInput input, Circle circle, Function<ScoredPair, @Nullable LocalDate> since) {
        List<Replacement.Earlier> earlier = input.earlier().stream()
                .map(each -> new Replacement.Earlier(
                        each.estimates().answers().total(),
                        input.pairs().stream()
                                .filter(pair -> wasIn(since.apply(pair), each.through()))
                                .count()))
                .toList();
        return new Replacement(circle.threshold(input.key().population()))
                .admits(input.pairs().size(), earlier);
    }

    private static boolean wasIn(@Nullable LocalDate since, LocalDate through) {
        return since != null && !since.isAfter(through);
    }
}
