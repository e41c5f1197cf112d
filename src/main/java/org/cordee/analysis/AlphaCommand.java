package org.cordee.analysis;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.cordee.statistics.Alpha;
import org.cordee.statistics.Sample;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./cordee analyse alpha}: whether the items of a scale go together. */
@Command(
        name = "alpha",
        description = "Cronbach's alpha of a scale; one column per item, complete rows count.",
        mixinStandardHelpOptions = true)
final class AlphaCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the answers")
    private @Nullable Path file;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var table = Table.read(Objects.requireNonNull(file));
        List<List<BigDecimal>> complete = table.rows().stream()
                .map(row -> numbers(table, row))
                .filter(row -> row.size() == table.header().size())
                .toList();
        var items = IntStream.range(0, table.header().size())
                .mapToObj(item ->
                        new Sample(complete.stream().map(row -> row.get(item)).toList()))
                .toList();
        var scale = table.estimated(() -> Alpha.of(items));
        Fields.print(
                new Fields()
                        .put("k", scale.k())
                        .put("n", scale.n())
                        .put("alpha", scale.alpha())
                        .put(scale.interval()),
                Objects.requireNonNull(spec).commandLine().getOut());
        return 0;
    }

    /** The cells that are not empty. */
    private static List<BigDecimal> numbers(Table table, Table.Row row) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int item = 0; item < row.cells().size(); item++) {
            var number = table.number(row, item);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
