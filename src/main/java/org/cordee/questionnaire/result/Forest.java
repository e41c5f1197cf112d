package org.cordee.questionnaire.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.questionnaire.result.RegionGroups.Group;

/**
 * The groups of a region beside one another, without names and never ranked. It appears when five structures agree; those
 * that do not are told together, and where only one does not nothing appears, because it could be worked out.
 */
final class Forest {

    static final int AGREEING = 5;

    private Forest() {}

    /** Smallest first; empty where it may not appear. */
    static List<Estimates.Group> of(ResultInput input, RegionGroups groups, Set<UUID> agreeing) {
        List<Group> shown = new ArrayList<>();
        List<Group> others = new ArrayList<>();
        groups.groups().forEach(group -> (agrees(group, agreeing) ? shown : others).add(group));
        if (shown.size() < AGREEING || (others.size() == 1 && !others.get(0).isSeveral())) {
            return List.of();
        }
        if (!others.isEmpty()) {
            shown.add(together(others));
        }
        return shown.stream()
                .sorted(Comparator.comparingInt(group -> group.pairs().size()))
                .map(group -> new Estimates.Group(
                        group.pairs().size(),
                        ChangeEstimation.mean(input.with(group.pairs()).compared()),
                        group.isSeveral()))
                .toList();
    }

    private static boolean agrees(Group group, Set<UUID> agreeing) {
        return !group.isSeveral() && agreeing.containsAll(group.structures());
    }

    private static Group together(List<Group> groups) {
        return new Group(
                groups.stream().flatMap(group -> group.structures().stream()).toList(),
                groups.stream().flatMap(group -> group.pairs().stream()).toList());
    }
}
