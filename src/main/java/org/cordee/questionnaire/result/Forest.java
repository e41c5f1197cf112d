package org.cordee.questionnaire.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;

/**
 * Structures that agreed beside one another, without names and never ranked, each by its own result as it was last let out
 * to itself: it then changes with the care that result changes with. It appears when five agree, and when those that are
 * not shown are none or enough together that none of them can be worked out.
 */
final class Forest {

    static final int AGREEING = 5;

    private Forest() {}

    /**
     * Smallest first; empty where it may not appear.
     *
     * @param own the result of each structure as it was last let out to itself
     */
    static List<Estimates.Group> of(ResultInput input, Map<UUID, Estimates> own, Set<UUID> agreeing) {
        long least = Circle.FUNDER.threshold(input.key().population());
        List<UUID> shown = own.entrySet().stream()
                .filter(entry -> agreeing.contains(entry.getKey()))
                .filter(entry -> entry.getValue().answers().total() >= least)
                .map(Map.Entry::getKey)
                .toList();
        Contributions others = RegionGroups.contributions(input.pairs().stream()
                .filter(pair -> !shown.contains(pair.structure()))
                .toList());
        boolean hidden = others.isEmpty()
                || Circle.REGION.showsAnswers(others, input.key().population());
        if (shown.size() < AGREEING || !hidden) {
            return List.of();
        }
        return shown.stream()
                .map(own::get)
                .map(Objects::requireNonNull)
                .map(result ->
                        new Estimates.Group(Math.toIntExact(result.answers().total()), result.change()))
                .sorted(Comparator.comparingInt(Estimates.Group::answers))
                .toList();
    }
}
