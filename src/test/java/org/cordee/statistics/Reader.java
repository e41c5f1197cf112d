package org.cordee.statistics;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The most patient reader of a protected table: knows every published cell, every sum, and that counts are not negative.
 * Reckons with another linear programme than the protection itself.
 */
final class Reader {

    private final CountTable table;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> unknowns = new TreeMap<>();

    Reader(CountTable table, Set<String> hidden) {
        this.table = table;
        long ceiling = 1000
                + 4 * table.cells().stream().mapToLong(CountTable.Cell::amount).sum();
        for (var name : new TreeSet<>(hidden)) {
            unknowns.put(name, model.newVariable(name).lower(0).upper(ceiling));
        }
        table.sums().stream()
                .filter(sum -> sum.cells().stream().anyMatch(unknowns::containsKey))
                .forEach(this::know);
    }

    /** What this reader can work out about one masked cell. */
    Range rangeOf(String cell) {
        unknowns.forEach((name, unknown) -> unknown.weight(name.equals(cell) ? 1 : 0));
        return new Range(solved(model.minimise()), solved(model.maximise()));
    }

    private void know(LinkedTables.Sum sum) {
        var equation = model.newExpression(sum.total() + " = " + sum.parts());
        long known = 0;
        for (var name : sum.cells()) {
            int sign = name.equals(sum.total()) ? -1 : 1;
            var unknown = unknowns.get(name);
            if (unknown == null) {
                known += sign * amount(name);
            } else {
                equation.add(unknown, sign);
            }
        }
        equation.level(-known);
    }

    private long amount(String name) {
        return table.cells().stream()
                .filter(cell -> cell.name().equals(name))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private static double solved(Optimisation.Result result) {
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("The sums of a true table have a solution: " + result.getState());
        }
        return result.getValue();
    }
}
