package org.cordee.placement.cohort;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Among all answers that are equally good, the one where the first trainee by id has the first stay by id, then the
 * second trainee, and so on; waiting comes last. So the answer depends neither on the order of the question nor on the
 * library.
 *
 * <p>A step of an exchange leads from the stay a trainee leaves to the one they take, or from a free seat to the stay that
 * frees one. Lengths of shortest exchanges (Bellman-Ford) say which steps lose nothing; their existence proves that no
 * exchange gains, that is, that the total is the greatest.
 */
final class Ties {

    /** In place of a stay: the trainee has none. */
    static final int WAITING = -1;

    private final Grid grid;
    private final int farthest;
    private final int[] at;
    private final int[] free;
    private final int outside;
    private final int spare;
    private final long[] length;

    /** The exchange found last: whom to move from each node, and to which node. */
    private final int[] moved;

    private final int[] next;

    Ties(Grid grid, int farthest, int[] stays) {
        this.grid = grid;
        this.farthest = farthest;
        outside = grid.columns();
        spare = outside + 1;
        at = Arrays.stream(stays).map(stay -> stay == WAITING ? outside : stay).toArray();
        free = grid.seats().clone();
        length = new long[spare + 1];
        moved = new int[spare + 1];
        next = new int[spare + 1];
    }

    /** The stay of each trainee, {@link #WAITING} for none. */
    int[] settled() {
        Arrays.stream(at).filter(node -> node != outside).forEach(node -> free[node]--);
        measure();
        for (int row = 0; row < at.length; row++) {
            settle(row);
        }
        return Arrays.stream(at).map(node -> node == outside ? WAITING : node).toArray();
    }

    private void measure() {
        for (int pass = 0; shorten(); pass++) {
            if (pass > spare + 1) {
                throw new IllegalStateException("an exchange would gain: the answer is not the best");
            }
        }
    }

    private boolean shorten() {
        boolean shorter = false;
        for (int row = 0; row < at.length; row++) {
            for (int node = 0; node <= outside; node++) {
                if (mayTake(row, node)) {
                    shorter |= reach(node, length[at[row]] + loss(row, node));
                }
            }
        }
        for (int node = 0; node < outside; node++) {
            shorter |= free[node] > 0 && reach(spare, length[node]);
        }
        for (int node = 0; node < outside; node++) {
            shorter |= reach(node, length[spare]);
        }
        return shorter;
    }

    private boolean reach(int node, long candidate) {
        boolean shorter = candidate < length[node];
        if (shorter) {
            length[node] = candidate;
        }
        return shorter;
    }

    private boolean mayTake(int row, int node) {
        return node == outside || grid.allows(row, node, farthest);
    }

    /** What the total loses when this trainee takes that node. */
    private long loss(int row, int node) {
        return points(row, at[row]) - points(row, node);
    }

    private long points(int row, int node) {
        return node == outside ? 0 : grid.points()[row][node];
    }

    private boolean losesNothing(int row, int node) {
        return mayTake(row, node) && length[at[row]] + loss(row, node) == length[node];
    }

    private void settle(int row) {
        int left = at[row];
        boolean searched = false;
        for (int node = 0; node < left; node++) {
            if (losesNothing(row, node)) {
                if (!searched) {
                    search(left, row);
                    searched = true;
                }
                if (next[node] >= 0) {
                    exchange(row, node);
                    return;
                }
            }
        }
    }

    /** Finds the nodes from which steps that lose nothing lead to this one, without those already settled. */
    private void search(int goal, int settled) {
        Arrays.fill(next, -1);
        next[goal] = goal;
        var queue = new ArrayDeque<Integer>();
        queue.add(goal);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            if (node == spare) {
                for (int full = 0; full < outside; full++) {
                    if (free[full] > 0 && length[full] == length[spare]) {
                        lead(full, node, WAITING, queue);
                    }
                }
                continue;
            }
            if (node != outside && length[spare] == length[node]) {
                lead(spare, node, WAITING, queue);
            }
            for (int row = settled + 1; row < at.length; row++) {
                if (next[at[row]] < 0 && losesNothing(row, node)) {
                    lead(at[row], node, row, queue);
                }
            }
        }
    }

    private void lead(int from, int to, int row, ArrayDeque<Integer> queue) {
        if (next[from] < 0) {
            next[from] = to;
            moved[from] = row;
            queue.add(from);
        }
    }

    private void exchange(int row, int taken) {
        int left = at[row];
        move(row, taken);
        for (int node = taken; node != left; node = next[node]) {
            if (moved[node] != WAITING) {
                move(moved[node], next[node]);
            }
        }
    }

    private void move(int row, int to) {
        if (at[row] != outside) {
            free[at[row]]++;
        }
        if (to != outside) {
            free[to]--;
        }
        at[row] = to;
    }
}
