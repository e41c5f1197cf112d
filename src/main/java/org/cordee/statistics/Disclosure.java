package org.cordee.statistics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cells of a table to hide, beyond those that reveal somebody, so that no sum gives a hidden cell back. What a
 * reader can work out about each is at least as wide as wanted. A reader who also reckons that a hidden cell is not
 * zero, since zeros are published, is left as wide a doubt when that hides no more than a quarter more, and is never
 * left certain.
 */
final class Disclosure {

    private static final int SMALL = 3_000;
    private static final int SMALL_BUDGET = 20_000;
    private static final int MIDDLE = 100_000;
    private static final int MIDDLE_BUDGET = 200;

    private final Lines lines;
    private final long width;

    private Disclosure(Lines lines, long width) {
        this.lines = lines;
        this.width = width;
    }

    /** The names of the cells to hide, those to begin with included; the order of cells and sums does not matter. */
    static Set<String> masked(CountTable table, Set<String> first, long width) {
        var lines = new Lines(table);
        var hidden = new Disclosure(lines, width).hidden(lines.hiddenFirst(first));
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

    private boolean[] least(boolean[] first, int limit, Attack.Knowledge... known) {
        return search(known)
                .within(first, limit)
                .orElseThrow(() -> new IllegalStateException("Every cell is hidden and one is still known"));
    }

    private Search search(Attack.Knowledge... known) {
        var attacks = List.of(known).stream()
                .map(knowledge -> new Attack(lines, knowledge))
                .toList();
        return new Search(lines, attacks, budget());
    }

    /** How many sets of cells are looked at: all that matter in a small table, some in a middle one. */
    private int budget() {
        int work = lines.size() * lines.lines().size();
        return work <= SMALL ? SMALL_BUDGET : work <= MIDDLE ? MIDDLE_BUDGET : 0;
    }
}
