package org.cordee.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for the fewest cells to hide. Whenever a reader can bracket a hidden cell, the linear programme names the shown
 * cells of which at least one must be hidden too; the search is over these sets, branch and bound with disjoint sets as
 * its bound (the implicit hitting set form of Fischetti and Salazar-González, Solving the cell suppression problem,
 * Management Science 47, 2001). Beyond its budget it keeps the best it found.
 */
final class Search {

    private final Lines lines;
    private final List<Attack> attacks;
    private final boolean[] mayHide;
    private final Optional<boolean[]> known;
    private long budget;
    private boolean complete = true;
    private int bestSize;
    private Optional<boolean[]> best = Optional.empty();

    /**
     * @param known a safe set to start from, found otherwise
     * @param budget how many sets of hidden cells may be looked at
     */
    Search(Lines lines, List<Attack> attacks, Optional<boolean[]> known, long budget) {
        this.lines = lines;
        this.attacks = attacks;
        this.known = known;
        this.budget = budget;
        mayHide = new boolean[lines.size()];
        for (int i = 0; i < mayHide.length; i++) {
            mayHide[i] = lines.amount(i) > 0;
        }
    }

    /** The smallest safe set found that holds the given cells and is no larger than the limit. */
    Optional<boolean[]> within(boolean[] hidden, int limit) {
        best = Optional.empty();
        bestSize = limit + 1;
        var first = greedy(hidden);
        if (size(first) <= limit) {
            keep(first);
        }
        descend(hidden.clone(), mayHide.clone());
        return best;
    }

    /** Whether the last answer is known to be the smallest. */
    boolean isComplete() {
        return complete;
    }

    boolean[] greedy(boolean[] primary) {
        boolean[] hidden = known.orElse(primary).clone();
        for (var weak = weaknesses(hidden); !weak.isEmpty(); weak = weaknesses(hidden)) {
            hidden[order(weak, union(weak)).get(0)] = true;
        }
        showAgain(hidden, primary);
        return hidden;
    }

    /** What was hidden and can be shown again is, the most telling first. */
    private void showAgain(boolean[] hidden, boolean[] primary) {
        var secondary = IntStream.range(0, hidden.length)
                .filter(i -> hidden[i] && !primary[i])
                .boxed()
                .sorted(Comparator.comparing(lines::isTotal)
                        .thenComparing(lines::amount)
                        .reversed())
                .toList();
        for (int cell : secondary) {
            hidden[cell] = false;
            if (firstWeakness(hidden).isPresent()) {
                hidden[cell] = true;
            }
        }
    }

    private void descend(boolean[] hidden, boolean[] allowed) {
        if (budget-- <= 0) {
            complete = false;
            return;
        }
        var weak = weaknesses(hidden);
        if (weak.isEmpty()) {
            keep(hidden);
            return;
        }
        weak.forEach(set -> retain(set, allowed));
        if (size(hidden) + bound(hidden, weak, allowed) >= bestSize) {
            return;
        }
        var smallest =
                weak.stream().min(Comparator.comparing(BitSet::cardinality)).orElseThrow();
        boolean[] left = allowed.clone();
        for (int cell : order(weak, smallest)) {
            hidden[cell] = true;
            descend(hidden, left);
            hidden[cell] = false;
            left[cell] = false;
        }
    }

    /** How many cells at least are still to be hidden: one for each of as many disjoint sets as can be found. */
    private int bound(boolean[] hidden, List<BitSet> weak, boolean[] allowed) {
        if (weak.stream().anyMatch(BitSet::isEmpty)) {
            return lines.size();
        }
        boolean[] supposed = hidden.clone();
        int count = 0;
        var left = weak;
        while (!left.isEmpty()) {
            for (var set : left.stream()
                    .sorted(Comparator.comparing(BitSet::cardinality))
                    .toList()) {
                if (set.stream().noneMatch(i -> supposed[i])) {
                    count++;
                    set.stream().forEach(i -> supposed[i] = true);
                }
            }
            if (size(hidden) + count >= bestSize) {
                return count;
            }
            left = weaknesses(supposed, hidden);
            left.forEach(set -> retain(set, allowed));
            if (left.stream().anyMatch(BitSet::isEmpty)) {
                return lines.size();
            }
        }
        return count;
    }

    private List<Integer> order(List<BitSet> weak, BitSet among) {
        return among.stream()
                .boxed()
                .sorted(Comparator.comparing((Integer cell) ->
                                -weak.stream().filter(set -> set.get(cell)).count())
                        .thenComparing(lines::isTotal)
                        .thenComparing(lines::amount))
                .toList();
    }

    private List<BitSet> weaknesses(boolean[] hidden) {
        return weaknesses(hidden, hidden);
    }

    private List<BitSet> weaknesses(boolean[] hidden, boolean[] asked) {
        var all = new ArrayList<BitSet>();
        for (var attack : attacks) {
            attack.on(hidden);
            for (int cell = 0; cell < hidden.length; cell++) {
                if (asked[cell]) {
                    attack.weakness(cell).ifPresent(set -> {
                        retain(set, mayHide);
                        all.add(set);
                    });
                }
            }
        }
        return all;
    }

    private Optional<BitSet> firstWeakness(boolean[] hidden) {
        for (var attack : attacks) {
            attack.on(hidden);
            for (int cell = 0; cell < hidden.length; cell++) {
                var weak = hidden[cell] ? attack.weakness(cell) : Optional.<BitSet>empty();
                if (weak.isPresent()) {
                    return weak;
                }
            }
        }
        return Optional.empty();
    }

    private void keep(boolean[] hidden) {
        if (size(hidden) < bestSize) {
            best = Optional.of(hidden.clone());
            bestSize = size(hidden);
        }
    }

    private static BitSet union(List<BitSet> sets) {
        var all = new BitSet();
        sets.forEach(all::or);
        return all;
    }

    private static void retain(BitSet set, boolean[] allowed) {
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            if (!allowed[i]) {
                set.clear(i);
            }
        }
    }

    static int size(boolean[] hidden) {
        int size = 0;
        for (boolean one : hidden) {
            size += one ? 1 : 0;
        }
        return size;
    }
}
