package org.cordee.analysis;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cordee.statistics.InterruptedSeries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./cordee analyse its}: level and trend of a series before and after a change. */
@Command(
        name = "its",
        description = "Interrupted time series: level and trend before and after a change; header: t,value.",
        mixinStandardHelpOptions = true)
final class SeriesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the series")
    private @Nullable Path file;

    @Option(
            names = "--change-at",
            paramLabel = "T",
            required = true,
            converter = Numeral.class,
            description = "first time of the new state: it counts as after")
    private @Nullable BigDecimal change;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var rows = SeriesRows.read(Objects.requireNonNull(file));
        var series = rows.table()
                .estimated(() -> InterruptedSeries.of(rows.times(), rows.values(), Objects.requireNonNull(change)));
        Fields.print(
                new Fields()
                        .put("level", coefficient(series.level()))
                        .put("trend", coefficient(series.trend()))
                        .put("step", coefficient(series.step()))
                        .put("slopeChange", coefficient(series.slopeChange()))
                        .put("phi", series.phi()),
                Objects.requireNonNull(spec).commandLine().getOut());
        return 0;
    }

    private static Fields coefficient(InterruptedSeries.Coefficient coefficient) {
        return new Fields()
                .put("estimate", coefficient.estimate())
                .put("se", coefficient.se())
                .put(coefficient.interval());
    }
}
