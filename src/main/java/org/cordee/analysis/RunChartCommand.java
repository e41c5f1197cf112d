package org.cordee.analysis;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cordee.statistics.RunChart;
import org.cordee.statistics.Xmr;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./cordee analyse runchart}: whether a series leaves its median, and its XmR limits. */
@Command(
        name = "runchart",
        description = "Run chart and XmR limits of a series; header: t,value.",
        mixinStandardHelpOptions = true)
final class RunChartCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the series")
    private @Nullable Path file;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var rows = SeriesRows.read(Objects.requireNonNull(file));
        var chart = rows.table().estimated(() -> RunChart.of(rows.values()));
        Fields.print(
                analysed(chart, Xmr.of(rows.values())),
                Objects.requireNonNull(spec).commandLine().getOut());
        return 0;
    }

    private static Fields analysed(RunChart chart, Xmr xmr) {
        return new Fields()
                .put("median", chart.median())
                .put("usefulPoints", chart.usefulPoints())
                .put("longestRun", chart.longestRun())
                .put("longestRunLimit", chart.longestRunLimit())
                .put("crossings", chart.crossings())
                .put("crossingsLimit", chart.crossingsLimit())
                .put("signal", chart.signal())
                .put(
                        "xmr",
                        new Fields()
                                .put("mean", xmr.mean())
                                .put("mrBar", xmr.mrBar())
                                .put("lower", xmr.lower())
                                .put("upper", xmr.upper())
                                .put("mrUpper", xmr.mrUpper()));
    }
}
