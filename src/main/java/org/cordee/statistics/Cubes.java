package org.cordee.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Hides cells of a large crossed table in blocks. In each dimension a count can move to a neighbour, or away with all
 * its totals; the product over dimensions is a block of cells that may all move by as much without touching a sum. A
 * hidden cell is safe when one such block of hidden cells moves far enough, by whole persons and with every cell staying
 * at 1 or more. (The hypercube method: Giessing and Repsilber, Tools and strategies to protect multiple tables, 2002.)
 */
final class Cubes {

    private static final int FINEST = 10;

    private final Crossing crossing;
    private final long width;
    private final long[] costs;
    private final List<List<List<Block>>> moves = new ArrayList<>();
    private boolean[] hidden = new boolean[0];
    private Optional<Block> best = Optional.empty();
    private long bestCost;

    Cubes(Crossing crossing, long width) {
        this.crossing = crossing;
        this.width = width;
        for (int d = 0; d < crossing.dimensions().size(); d++) {
            List<List<Block>> ofNodes = new ArrayList<>();
            for (int node = 0; node < crossing.dimensions().get(d).size(); node++) {
                ofNodes.add(Block.moves(crossing.dimensions().get(d), node, crossing.stride(d)));
            }
            moves.add(ofNodes);
        }
        costs = IntStream.range(0, crossing.size()).mapToLong(this::cost).toArray();
    }

    boolean[] hidden(boolean[] first) {
        hidden = first.clone();
        List<Optional<Block>> proofs = new ArrayList<>();
        for (int cell = 0; cell < hidden.length; cell++) {
            proofs.add(Optional.empty());
        }
        for (int cell = hidden.length - 1; cell >= 0; cell--) {
            if (hidden[cell] && proofs.get(cell).isEmpty()) {
                var block = cheapest(cell, Long.MAX_VALUE).orElseGet(rising(cell));
                for (int member : block.cells()) {
                    hidden[member] = true;
                    proofs.set(member, Optional.of(block));
                }
            }
        }
        showAgain(first, proofs);
        return hidden;
    }

    private void showAgain(boolean[] first, List<Optional<Block>> proofs) {
        IntStream.range(0, hidden.length)
                .filter(cell -> hidden[cell] && !first[cell])
                .boxed()
                .sorted(Comparator.comparing((Integer cell) -> costs[cell])
                        .thenComparing(crossing::amount)
                        .reversed())
                .forEach(cell -> showAgain(cell, proofs));
    }

    /** Shows a cell if each hidden one that moved with it can move with others that are hidden anyway. */
    private void showAgain(int cell, List<Optional<Block>> proofs) {
        hidden[cell] = false;
        List<Block> others = new ArrayList<>();
        for (int other = 0; other < hidden.length; other++) {
            if (hidden[other]
                    && proofs.get(other).filter(block -> block.holds(cell)).isPresent()) {
                var block = cheapest(other, 1);
                if (block.isEmpty()) {
                    hidden[cell] = true;
                    return;
                }
                others.add(block.get());
            }
        }
        for (var block : others) {
            for (int member : block.cells()) {
                proofs.set(member, Optional.of(block));
            }
        }
    }

    private Optional<Block> cheapest(int cell, long below) {
        best = Optional.empty();
        bestCost = below;
        extend(cell, 0, Block.ONE);
        return best;
    }

    private void extend(int cell, int dimension, Block block) {
        boolean last = dimension == moves.size() - 1;
        for (var move : moves.get(dimension).get(crossing.node(cell, dimension))) {
            if (last && bestCost > 0) {
                weigh(block, move);
            } else if (bestCost > 0) {
                extend(cell, dimension + 1, block.times(move));
            }
        }
    }

    private void weigh(Block block, Block move) {
        long cost = 0;
        long up = Long.MAX_VALUE / 2;
        long down = Long.MAX_VALUE / 2;
        for (int i = 0; i < block.cells().length; i++) {
            for (int j = 0; j < move.cells().length; j++) {
                int cell = block.cells()[i] + move.cells()[j];
                cost += hidden[cell] ? 0 : costs[cell];
                if (cost >= bestCost || crossing.amount(cell) == 0) {
                    return;
                }
                boolean rises = block.signs()[i] == move.signs()[j];
                down = rises ? Math.min(down, crossing.amount(cell) - 1) : down;
                up = rises ? up : Math.min(up, crossing.amount(cell) - 1);
            }
        }
        if (up + down >= width) {
            best = Optional.of(block.times(move));
            bestCost = cost;
        }
    }

    private long cost(int cell) {
        long cost = FINEST;
        for (int d = 0; d < moves.size(); d++) {
            cost += crossing.dimensions().get(d).isLeaf(crossing.node(cell, d)) ? 0 : 1;
        }
        return cost;
    }

    /** One person more in the fullest finest cell under this one, and in all its totals: always possible. */
    private Supplier<Block> rising(int from) {
        return () -> {
            int cell = from;
            var block = Block.ONE;
            for (int d = 0; d < moves.size(); d++) {
                cell = fullest(cell, d);
                block = block.times(
                        Block.path(crossing.dimensions().get(d), crossing.node(cell, d), -1, crossing.stride(d)));
            }
            return block;
        };
    }

    private int fullest(int cell, int dimension) {
        var hierarchy = crossing.dimensions().get(dimension);
        int stride = crossing.stride(dimension);
        int at = cell;
        while (!hierarchy.isLeaf(crossing.node(at, dimension))) {
            int node = crossing.node(at, dimension);
            int from = at - node * stride;
            at = hierarchy.children(node).stream()
                    .map(child -> from + child * stride)
                    .max(Comparator.comparing(crossing::amount))
                    .orElseThrow();
        }
        return at;
    }
}
