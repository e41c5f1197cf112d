package org.cordee.analysis;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cordee.statistics.MetaAnalysis;
import org.cordee.statistics.Sample;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./cordee analyse meta}: estimates of several structures or studies pooled with random effects. */
@Command(
        name = "meta",
        description = "Estimates pooled with random effects; header: study,estimate,variance.",
        mixinStandardHelpOptions = true)
final class MetaCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the estimates")
    private @Nullable Path file;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var table = Table.read(Objects.requireNonNull(file), "study", "estimate", "variance");
        List<BigDecimal> estimates = new ArrayList<>();
        List<BigDecimal> variances = new ArrayList<>();
        for (var row : table.rows()) {
            if (row.cells().get(0).isBlank()) {
                throw table.refusal(row, "the cell of column study is empty");
            }
            estimates.add(table.present(row, 1));
            var variance = table.present(row, 2);
            if (variance.signum() <= 0) {
                throw table.refusal(row, "the variance must be above 0");
            }
            variances.add(variance);
        }
        double[] squares =
                variances.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        var pooled = table.estimated(() -> MetaAnalysis.of(new Sample(estimates), squares));
        Fields.print(
                analysed(pooled), Objects.requireNonNull(spec).commandLine().getOut());
        return 0;
    }

    private static Fields analysed(MetaAnalysis pooled) {
        var prediction = pooled.prediction();
        return new Fields()
                .put("k", pooled.k())
                .put("Q", pooled.q())
                .put("tau2", pooled.tau2())
                .put("I2", pooled.i2())
                .put("mu", pooled.mu())
                .put("se", pooled.se())
                .put(pooled.interval())
                .put("prediction", prediction == null ? null : new Fields().put(prediction));
    }
}
