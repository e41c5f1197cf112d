package org.cordee.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Solves the published sums exactly, without the linear programmes the protection itself relies on. */
final class Attacker {

    private static final long PRIME = 2_147_483_629L;

    private final CountTable table;
    private final List<String> hidden;

    Attacker(CountTable table, Set<String> hidden) {
        this.table = table;
        this.hidden = List.copyOf(new TreeSet<>(hidden));
    }

    /** The masked cells whose value the sums determine: after reduction, a row with a single unknown. */
    Set<String> solved() {
        var rows = reduced(equations());
        var found = new TreeSet<String>();
        for (var row : rows) {
            var places = new ArrayList<Integer>();
            for (int i = 0; i < row.length; i++) {
                if (row[i] != 0) {
                    places.add(i);
                }
            }
            if (places.size() == 1) {
                found.add(hidden.get(places.get(0)));
            }
        }
        return found;
    }

    /** Every value a masked cell of one breakdown may have, by trying all counts up to the cap. */
    Set<Long> possible(String cell, int cap) {
        var values = new TreeSet<Long>();
        explore(new long[hidden.size()], 0, cap, hidden.indexOf(cell), values);
        return values;
    }

    private void explore(long[] guess, int place, int cap, int wanted, Set<Long> values) {
        if (place == guess.length) {
            if (fits(guess)) {
                values.add(guess[wanted]);
            }
            return;
        }
        for (long value = 0; value <= cap; value++) {
            guess[place] = value;
            explore(guess, place + 1, cap, wanted, values);
        }
    }

    private boolean fits(long[] guess) {
        return table.sums().stream()
                .allMatch(sum -> sum.parts().stream()
                                .mapToLong(part -> value(part, guess))
                                .sum()
                        == value(sum.total(), guess));
    }

    private long amount(String name) {
        return table.cells().stream()
                .filter(cell -> cell.name().equals(name))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private long value(String name, long[] guess) {
        int place = hidden.indexOf(name);
        return place < 0 ? amount(name) : guess[place];
    }

    private List<long[]> equations() {
        var rows = new ArrayList<long[]>();
        for (var sum : table.sums()) {
            var row = new long[hidden.size()];
            for (var name : sum.cells()) {
                int place = hidden.indexOf(name);
                if (place >= 0) {
                    row[place] = name.equals(sum.total()) ? PRIME - 1 : 1;
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<long[]> reduced(List<long[]> rows) {
        int rank = 0;
        int width = rows.isEmpty() ? 0 : rows.get(0).length;
        for (int column = 0; column < width; column++) {
            int pivot = pivot(rows, rank, column);
            if (pivot < 0) {
                continue;
            }
            var row = rows.get(pivot);
            rows.set(pivot, rows.get(rank));
            rows.set(rank, row);
            scale(row, inverse(row[column]));
            for (int other = 0; other < rows.size(); other++) {
                if (other != rank) {
                    subtract(rows.get(other), row, rows.get(other)[column]);
                }
            }
            rank++;
        }
        return rows;
    }

    private static int pivot(List<long[]> rows, int from, int column) {
        for (int i = from; i < rows.size(); i++) {
            if (rows.get(i)[column] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % PRIME;
        }
    }

    private static void subtract(long[] row, long[] pivot, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.floorMod(row[i] - factor * pivot[i] % PRIME, PRIME);
        }
    }

    private static long inverse(long value) {
        return BigInteger.valueOf(value).modInverse(BigInteger.valueOf(PRIME)).longValue();
    }
}
