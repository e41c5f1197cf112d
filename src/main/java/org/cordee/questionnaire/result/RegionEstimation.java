package org.cordee.questionnaire.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.questionnaire.result.Estimates.Pooled;
import org.cordee.questionnaire.result.Estimates.Span;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.HodgesLehmann;
import org.cordee.statistics.MetaAnalysis;
import org.cordee.statistics.PairedChange;
import org.cordee.statistics.Pairs;
import org.cordee.statistics.Sample;
import org.jspecify.annotations.Nullable;

/**
 * What may be let out of the answers of a region: groups pooled with random effects from three on, below that the answers
 * put together, as long as three structures bring some, none more than 85 %, and enough are left without the largest.
 */
final class RegionEstimation {

    private static final int POOLED = 3;

    private RegionEstimation() {}

    /**
     * Empty where answers or structures are too few, where they are too like those of an earlier result, or do not vary.
     *
     * @param input the answers of all structures
     * @param own the result of each structure as it was last let out to itself
     * @param agreeing the structures that let that result stand, without a name, among the others
     */
    static Optional<Estimates> of(ResultInput input, Map<UUID, Estimates> own, Set<UUID> agreeing) {
        Contributions answers = RegionGroups.contributions(input.pairs());
        if (!Circle.REGION.showsAnswers(answers, input.key().population()) || !Replacing.ofRegion(input)) {
            return Optional.empty();
        }
        return ChangeEstimation.compared(input)
                .map(pairs -> estimates(input, answers, pairs, Forest.of(input, own, agreeing)));
    }

    private static Estimates estimates(
            ResultInput input, Contributions answers, Pairs pairs, List<Estimates.Group> forest) {
        List<RegionGroups.Group> groups = RegionGroups.of(input).groups();
        MetaAnalysis meta = groups.size() >= POOLED ? meta(input, groups) : null;
        HodgesLehmann middle = HodgesLehmann.of(pairs.changes());
        return new Estimates(
                input.since(),
                answers,
                meta == null ? ChangeEstimation.mean(pairs) : new Span(meta.mu(), meta.interval()),
                new Span(middle.estimate(), middle.interval()),
                ChangeEstimation.standardised(pairs),
                ChangeEstimation.bootstrap(pairs),
                Splitting.split(input, pairs, Circle.REGION).orElse(null),
                Splitting.flow(input, Circle.REGION),
                pooled(pairs, meta, forest),
                ChangeEstimation.cautions(input));
    }

    private static @Nullable Pooled pooled(Pairs pairs, @Nullable MetaAnalysis meta, List<Estimates.Group> forest) {
        if (meta == null) {
            return null;
        }
        return new Pooled(
                meta.k(),
                meta.tau2(),
                meta.i2(),
                meta.prediction(),
                PairedChange.of(pairs).change().sd(),
                forest);
    }

    private static MetaAnalysis meta(ResultInput input, List<RegionGroups.Group> groups) {
        List<PairedChange> changes = groups.stream()
                .map(group -> PairedChange.of(input.with(group.pairs()).compared()))
                .toList();
        return MetaAnalysis.of(
                new Sample(changes.stream()
                        .map(change -> BigDecimal.valueOf(change.change().mean()))
                        .toList()),
                changes.stream()
                        .mapToDouble(
                                change -> change.change().sd() * change.change().sd() / change.n())
                        .toArray());
    }
}
