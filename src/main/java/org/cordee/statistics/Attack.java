package org.cordee.statistics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * One reader of a protected table, who knows every published cell, every sum and the least a hidden cell can hold, and
 * brackets each hidden cell between its smallest and largest possible count.
 */
final class Attack {

    private static final double TINY = 1e-6;

    /**
     * What the reader knows and must be left with.
     *
     * @param floor what every hidden cell holds at least: 0, or 1 for a reader who knows that zeros are published
     * @param width least distance between the smallest and the largest count possible
     * @param large above it, a sensitive cell is work that gives a structure away, where ten units say nothing: each
     *     bound stays a fifth away
     */
    record Knowledge(long floor, long width, long large) {}

    private final Lines lines;
    private final Knowledge knowledge;
    private final Tableau tableau;
    private final double[] highest;
    private final double[] lowest;
    private boolean[] hidden;

    Attack(Lines lines, Knowledge knowledge) {
        this.lines = lines;
        this.knowledge = knowledge;
        double[] falls = new double[lines.size()];
        for (int i = 0; i < falls.length; i++) {
            falls[i] = Math.max(0, lines.amount(i) - knowledge.floor());
        }
        tableau = new Tableau(lines, falls);
        highest = new double[falls.length];
        lowest = new double[falls.length];
        hidden = new boolean[falls.length];
    }

    void on(boolean[] hiddenCells) {
        hidden = hiddenCells;
        tableau.hide(hiddenCells);
        Arrays.fill(highest, 0);
        Arrays.fill(lowest, 0);
    }

    /** Empty when the reader is left in doubt about this cell; else the shown cells of which one must be hidden. */
    Optional<BitSet> weakness(int cell) {
        double wanted = Math.max((double) knowledge.width(), distance(cell));
        var blocking = new BitSet();
        if (!isSafe(cell)) {
            highest[cell] = Math.max(highest[cell], tableau.push(cell, 1, wanted));
            notice();
            if (highest[cell] < wanted - TINY) {
                blocks(cell, blocking);
            }
        }
        if (!isSafe(cell)) {
            if (isWide(cell) && highest[cell] < distance(cell) - TINY) {
                return Optional.of(blocking);
            }
            lowest[cell] = Math.min(lowest[cell], -tableau.push(cell, -1, wanted));
            notice();
            blocks(cell, blocking);
        }
        return isSafe(cell) ? Optional.empty() : Optional.of(blocking);
    }

    private boolean isSafe(int cell) {
        double distance = distance(cell);
        return isWide(cell)
                && highest[cell] >= distance - TINY
                && -lowest[cell] >= Math.min(distance, (double) lines.amount(cell)) - TINY;
    }

    private boolean isWide(int cell) {
        return highest[cell] - lowest[cell] >= knowledge.width() - TINY;
    }

    private double distance(int cell) {
        boolean large = lines.isSensitive(cell) && lines.amount(cell) > knowledge.large();
        return large ? lines.amount(cell) / 5.0 : 0;
    }

    /** Every table the reader could build says something about all hidden cells at once. */
    private void notice() {
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i]) {
                highest[i] = Math.max(highest[i], tableau.moved(i));
                lowest[i] = Math.min(lowest[i], tableau.moved(i));
            }
        }
    }

    private void blocks(int cell, BitSet blocking) {
        for (int i = 0; i < hidden.length; i++) {
            if (tableau.blocks(i, cell)) {
                blocking.set(i);
            }
        }
    }
}
