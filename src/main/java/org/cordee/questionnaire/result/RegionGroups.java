package org.cordee.questionnaire.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;

/**
 * The answers of a region in groups that may each be looked at: every structure with enough of them, and the others
 * together, so that a small region still gets a useful page and nothing of a small structure can be worked out. No
 * answer is left out: what a result rests on then only grows, but for what is erased.
 *
 * @param groups smallest first
 */
record RegionGroups(List<Group> groups) {

    private static final Comparator<Group> BY_SIZE =
            Comparator.comparingInt(group -> group.pairs().size());

    /** Answers that are pooled together. */
    record Group(List<ScoredPair> pairs) {}

    RegionGroups {
        groups = List.copyOf(groups);
    }

    /** Groups of at least as many answers as the region's threshold; answers that fill none join the smallest. */
    static RegionGroups of(ResultInput input) {
        long least = Circle.REGION.threshold(input.key().population());
        Map<UUID, List<ScoredPair>> byStructure =
                input.pairs().stream().collect(Collectors.groupingBy(ScoredPair::structure));
        List<Group> groups = new ArrayList<>();
        List<ScoredPair> together = new ArrayList<>();
        byStructure.values().forEach(pairs -> {
            if (pairs.size() >= least && varies(input, pairs)) {
                groups.add(new Group(pairs));
            } else {
                together.addAll(pairs);
            }
        });
        groups.sort(BY_SIZE);
        boolean fillNone = !together.isEmpty() && (together.size() < least || !varies(input, together));
        if (fillNone && !groups.isEmpty()) {
            together.addAll(groups.remove(0).pairs());
        }
        if (!together.isEmpty()) {
            groups.add(new Group(List.copyOf(together)));
        }
        groups.sort(BY_SIZE);
        return new RegionGroups(groups);
    }

    /** What each structure brings to these answers. */
    static Contributions contributions(List<ScoredPair> pairs) {
        return Contributions.of(pairs.stream()
                .collect(Collectors.groupingBy(ScoredPair::structure, Collectors.counting()))
                .values());
    }

    private static boolean varies(ResultInput input, List<ScoredPair> pairs) {
        return ChangeEstimation.compared(input.with(pairs)).isPresent();
    }
}
