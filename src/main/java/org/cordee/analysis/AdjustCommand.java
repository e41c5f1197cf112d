package org.cordee.analysis;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cordee.statistics.Adjustment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./cordee analyse adjust}: p-values corrected for having asked several questions. */
@Command(
        name = "adjust",
        description = "p-values corrected for their number; header: name,p.",
        mixinStandardHelpOptions = true)
final class AdjustCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the p-values")
    private @Nullable Path file;

    @Option(
            names = "--method",
            paramLabel = "holm|bh",
            required = true,
            description = "Holm, or Benjamini and Hochberg")
    private @Nullable Adjustment method;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var table = Table.read(Objects.requireNonNull(file), "name", "p");
        if (table.rows().isEmpty()) {
            throw BadInput.at(file, 1, "there is no row");
        }
        Fields.print(
                adjusted(table, Objects.requireNonNull(method)),
                Objects.requireNonNull(spec).commandLine().getOut());
        return 0;
    }

    private static List<Fields> adjusted(Table table, Adjustment method) {
        List<Fields> answers = new ArrayList<>();
        List<Fields> asked = new ArrayList<>();
        List<Double> given = new ArrayList<>();
        for (var row : table.rows()) {
            var p = p(table, row);
            var answer = new Fields().put("name", row.cells().get(0)).put("p", p == null ? null : p.doubleValue());
            answers.add(answer.put("adjusted", null));
            if (p != null) {
                asked.add(answer);
                given.add(p.doubleValue());
            }
        }
        double[] adjusted =
                method.adjusted(given.stream().mapToDouble(Double::doubleValue).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            asked.get(i).put("adjusted", adjusted[i]);
        }
        return answers;
    }

    /** Null for an empty cell, which is a question not asked. */
    private static @Nullable BigDecimal p(Table table, Table.Row row) {
        var p = table.number(row, 1);
        if (p != null && (p.signum() < 0 || p.compareTo(BigDecimal.ONE) > 0)) {
            throw table.refusal(row, "a p-value must lie between 0 and 1");
        }
        return p;
    }
}
