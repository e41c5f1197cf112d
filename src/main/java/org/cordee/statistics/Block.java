package org.cordee.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cells that move together without touching a sum: up where the sign is +1 and down where it is -1. */
record Block(int[] cells, int[] signs) {

    static final Block ONE = new Block(new int[] {0}, new int[] {1});
    private static final int MANY = 60;
    private static final int SOME = 12;
    private static final int FEW = 2;

    boolean holds(int cell) {
        for (int member : cells) {
            if (member == cell) {
                return true;
            }
        }
        return false;
    }

    /** How the count of one place may move in its dimension: to some finest places beside it, or with all its totals. */
    static List<Block> moves(Hierarchy hierarchy, int node, int stride) {
        List<Block> all = new ArrayList<>();
        int parent = hierarchy.parent(node);
        for (int leaf : hierarchy.leaves(node, parent < 0 ? MANY : SOME)) {
            all.add(path(hierarchy, leaf, -1, stride));
            for (int beside : parent < 0 ? List.<Integer>of() : hierarchy.children(parent)) {
                if (beside != node && Math.abs(beside - node) <= MANY) {
                    hierarchy.leaves(beside, FEW).forEach(other -> all.add(path(hierarchy, leaf, other, stride)));
                }
            }
        }
        return all;
    }

    /** One person more in a finest place and one less in another, or in none when it is below 0, totals included. */
    static Block path(Hierarchy hierarchy, int leaf, int other, int stride) {
        List<Integer> rising = new ArrayList<>();
        List<Integer> falling = new ArrayList<>();
        for (int at = leaf; at >= 0; at = hierarchy.parent(at)) {
            rising.add(at);
        }
        for (int at = other; at >= 0; at = hierarchy.parent(at)) {
            if (!rising.remove((Integer) at)) {
                falling.add(at);
            }
        }
        int[] cells = IntStream.concat(
                        rising.stream().mapToInt(n -> n), falling.stream().mapToInt(n -> n))
                .map(node -> node * stride)
                .toArray();
        int[] signs = IntStream.range(0, cells.length)
                .map(i -> i < rising.size() ? 1 : -1)
                .toArray();
        return new Block(cells, signs);
    }

    /** The block that moves where both do. */
    Block times(Block other) {
        int length = other.cells.length;
        int[] product = new int[cells.length * length];
        int[] both = new int[product.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = cells[i / length] + other.cells[i % length];
            both[i] = signs[i / length] * other.signs[i % length];
        }
        return new Block(product, both);
    }
}
