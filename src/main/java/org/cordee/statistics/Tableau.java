package org.cordee.statistics;

import java.util.Arrays;

/**
 * How far the hidden cells of a table may move away from their true counts while every published sum stays true: a
 * simplex with bounded variables (Dantzig, Linear Programming and Extensions, 1963, chapter 18) that starts at the true
 * table, which fits, and keeps its basis from one question to the next. Shown cells do not move; hidden ones rise
 * freely and fall as far as their floor. Dense: for tables of some hundred cells.
 */
final class Tableau {

    private static final double TINY = 1e-9;
    private static final int PATIENCE = 40;

    private final int cells;
    private final double[][] rows;
    private final int[] basic;
    private final int[] rowOf;
    private final double[] falls;
    private final double[] moved;
    private boolean[] hidden = new boolean[0];

    /** @param falls how far each cell may fall when it is hidden */
    Tableau(Lines lines, double[] falls) {
        this.cells = lines.size();
        this.falls = falls.clone();
        this.moved = new double[cells];
        this.rows = new double[lines.lines().size()][cells];
        this.basic = new int[rows.length];
        this.rowOf = new int[cells];
        Arrays.fill(basic, -1);
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < rows.length; row++) {
            var line = lines.lines().get(row);
            for (int i = 0; i < line.cells().length; i++) {
                rows[row][line.cells()[i]] += line.signs()[i];
            }
        }
    }

    /** Back to the true table, with other cells hidden. */
    void hide(boolean[] hiddenCells) {
        hidden = hiddenCells;
        Arrays.fill(moved, 0);
    }

    double moved(int cell) {
        return moved[cell];
    }

    /** Moves one hidden cell as far as it goes, or at least as far as wanted; infinity when nothing stops it. */
    double push(int cell, int direction, double wanted) {
        int stalled = 0;
        while (moved[cell] * direction < wanted - TINY) {
            int entering = entering(cell, direction, stalled > PATIENCE);
            if (entering < 0) {
                break;
            }
            int way = rowOf[cell] < 0 ? direction : slope(cell, entering) * direction > 0 ? 1 : -1;
            double step = step(entering, way);
            if (Double.isInfinite(step)) {
                return step;
            }
            stalled = step > TINY ? 0 : stalled + 1;
        }
        return moved[cell] * direction;
    }

    /** After a push that was stopped: whether showing this cell is a part of what stopped it. */
    boolean blocks(int other, int cell) {
        int row = rowOf[cell];
        return !hidden[other] && rowOf[other] < 0 && row >= 0 && Math.abs(rows[row][other]) > TINY;
    }

    private int slope(int cell, int other) {
        double slope = -rows[rowOf[cell]][other];
        return slope > TINY ? 1 : slope < -TINY ? -1 : 0;
    }

    private int entering(int cell, int direction, boolean first) {
        if (rowOf[cell] < 0) {
            return direction > 0 || moved[cell] > TINY - falls[cell] ? cell : -1;
        }
        double[] row = rows[rowOf[cell]];
        int best = -1;
        double gain = TINY;
        for (int j = 0; j < cells; j++) {
            if (hidden[j] && rowOf[j] < 0 && Math.abs(row[j]) > gain) {
                boolean rises = -row[j] * direction > 0;
                if (rises || moved[j] > TINY - falls[j]) {
                    best = j;
                    gain = first ? Double.MAX_VALUE : Math.abs(row[j]);
                }
            }
        }
        return best;
    }

    /** Moves the entering cell until it or a basic one is stopped, and exchanges them. */
    private double step(int entering, int way) {
        double step = way > 0 ? Double.POSITIVE_INFINITY : moved[entering] + falls[entering];
        int leaving = -1;
        for (int i = 0; i < rows.length; i++) {
            double change = -rows[i][entering] * way;
            if (Math.abs(change) > TINY) {
                double room = room(basic[i], change);
                if (room < step - TINY || (room < step + TINY && leaving >= 0 && goesBefore(i, leaving))) {
                    step = Math.min(step, room);
                    leaving = i;
                }
            }
        }
        if (Double.isInfinite(step)) {
            return step;
        }
        for (int i = 0; i < rows.length; i++) {
            if (basic[i] >= 0) {
                moved[basic[i]] -= rows[i][entering] * way * step;
            }
        }
        moved[entering] += way * step;
        if (leaving >= 0) {
            exchange(leaving, entering);
        }
        return step;
    }

    private double room(int cell, double change) {
        if (cell < 0 || !hidden[cell]) {
            return 0;
        }
        return change > 0 ? Double.POSITIVE_INFINITY : Math.max(0, moved[cell] + falls[cell]) / -change;
    }

    private boolean goesBefore(int row, int other) {
        return basic[row] < basic[other];
    }

    private void exchange(int row, int entering) {
        double[] pivot = rows[row];
        double scale = 1 / pivot[entering];
        for (int j = 0; j < cells; j++) {
            pivot[j] *= scale;
        }
        pivot[entering] = 1;
        for (int i = 0; i < rows.length; i++) {
            double factor = rows[i][entering];
            if (i != row && factor != 0) {
                double[] line = rows[i];
                for (int j = 0; j < cells; j++) {
                    line[j] -= factor * pivot[j];
                }
                line[entering] = 0;
            }
        }
        if (basic[row] >= 0) {
            rowOf[basic[row]] = -1;
        }
        basic[row] = entering;
        rowOf[entering] = row;
    }
}
