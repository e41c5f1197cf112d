package org.cordee.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cells of a table to hide, beyond those that reveal somebody, so that no sum gives a hidden cell back. What a
 * reader can work out about each is at least as wide as wanted. A reader who also reckons that a hidden cell is not
 * zero, since zeros are published, is left as wide a doubt when that hides no more than a quarter more, and is never
 * left certain.
 */
final class Disclosure {

    private static final int SMALL = 1_500;
    private static final int MIDDLE = 6_000;
    private static final int LARGE = 70_000;

    private final Lines lines;
    private final long width;
    private final Optional<boolean[]> known;

    private Disclosure(Lines lines, long width, Optional<boolean[]> known) {
        this.lines = lines;
        this.width = width;
        this.known = known;
    }

    /** The names of the cells to hide, those to begin with included; the order of cells and sums does not matter. */
    static Set<String> masked(CountTable table, Set<String> first, long width) {
        return masked(table, first, width, Optional.empty());
    }

    /** The same, starting from a set that is known to be safe, even from a reader who knows that none is zero. */
    static Set<String> masked(CountTable table, Set<String> first, long width, Optional<Set<String>> safe) {
        var lines = new Lines(table);
        var hidden = new Disclosure(lines, width, safe.map(lines::hiddenFirst)).hidden(lines.hiddenFirst(first));
        var names = new TreeSet<String>();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i]) {
                names.add(lines.cell(i).name());
            }
        }
        return names;
    }

    private boolean[] hidden(boolean[] first) {
        var plain = new Attack.Knowledge(0, width, width);
        var informed = new Attack.Knowledge(1, width, width);
        var certain = new Attack.Knowledge(1, 1, width);
        int all = lines.size();
        int least = Search.size(least(first, all, plain));
        int limit = least + least / 4;
        return search(informed)
                .within(first, limit)
                .or(() -> search(plain, certain).within(first, limit))
                .orElseGet(() -> least(first, all, plain, certain));
    }

    private boolean[] least(boolean[] first, int limit, Attack.Knowledge... readers) {
        return search(readers)
                .within(first, limit)
                .orElseThrow(() -> new IllegalStateException("Every cell is hidden and one is still known"));
    }

    private Search search(Attack.Knowledge... readers) {
        var attacks = List.of(readers).stream()
                .map(knowledge -> new Attack(lines, knowledge))
                .toList();
        return new Search(lines, attacks, known, budget());
    }

    /** How many sets of cells are looked at: all that matter in a small table, some in a larger one. */
    private int budget() {
        int work = lines.size() * lines.lines().size();
        if (work <= SMALL) {
            return 20_000;
        }
        return work <= MIDDLE ? 1_000 : work <= LARGE ? 50 : 0;
    }
}
