package org.cordee.analysis;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cordee.statistics.Bootstrap;
import org.cordee.statistics.HodgesLehmann;
import org.cordee.statistics.NotEstimable;
import org.cordee.statistics.PairedChange;
import org.cordee.statistics.Pairs;
import org.cordee.statistics.ReliableChange;
import org.cordee.statistics.Sample;
import org.cordee.statistics.SignTest;
import org.cordee.statistics.SignedRank;
import org.cordee.statistics.StandardisedChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./cordee analyse paired}: what changed between two measures of the same persons. */
@Command(
        name = "paired",
        description = "Change between two measures of the same persons; header: id,before,after.",
        mixinStandardHelpOptions = true)
final class PairedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the pairs")
    private @Nullable Path file;

    @Option(
            names = "--reliability",
            paramLabel = "R",
            converter = Numeral.class,
            description = "reliability of the instrument, 0 <= R < 1; with --sd-ref")
    private @Nullable BigDecimal reliability;

    @Option(
            names = "--sd-ref",
            paramLabel = "S",
            converter = Numeral.class,
            description = "its reference standard deviation, in points, above 0; with --reliability")
    private @Nullable BigDecimal sd;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = Bootstrap.DEFAULT_SEED + "",
            description = "seed of the bootstrap (default: ${DEFAULT-VALUE})")
    private long seed;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (reliability == null ^ sd == null) {
            throw new BadInput("The options --reliability and --sd-ref go together.");
        }
        refuseOptions();
        var table = Table.read(Objects.requireNonNull(file), "id", "before", "after");
        var rows = new PairedRows(table);
        var pairs = table.estimated(rows::pairs);
        Fields.print(
                analysed(pairs, rows.missing()),
                Objects.requireNonNull(spec).commandLine().getOut());
        return 0;
    }

    /** Wrong options are said before the file is read. */
    private void refuseOptions() {
        try {
            reliable(Sample.of());
        } catch (NotEstimable refused) {
            throw new BadInput("With --reliability and --sd-ref, " + refused.sentence() + ".");
        }
    }

    private @Nullable Fields reliable(Sample changes) {
        if (reliability == null || sd == null) {
            return null;
        }
        var change = ReliableChange.of(changes, reliability, sd);
        return new Fields()
                .put("threshold", change.threshold())
                .put("improved", change.improved())
                .put("unchanged", change.unchanged())
                .put("worse", change.worse());
    }

    private Fields analysed(Pairs pairs, Fields missing) {
        var paired = PairedChange.of(pairs);
        var ranks = SignedRank.of(pairs.changes());
        return new Fields()
                .put("n", paired.n())
                .put("missing", missing)
                .put("before", new Fields().put(paired.before()))
                .put("after", new Fields().put(paired.after()))
                .put("correlation", paired.correlation())
                .put("change", new Fields().put(paired.change()).put(paired.interval()))
                .put(
                        "t",
                        new Fields()
                                .put("statistic", paired.t())
                                .put("df", paired.df())
                                .put("p", paired.p()))
                .put("gav", gav(pairs))
                .put("hodgesLehmann", hodgesLehmann(pairs))
                .put("wilcoxon", wilcoxon(ranks))
                .put("rankBiserial", ranks.rankBiserial())
                .put("sign", sign(pairs))
                .put("bca", bca(pairs))
                .put("reliableChange", reliable(pairs.changes()));
    }

    private static Fields gav(Pairs pairs) {
        var change = StandardisedChange.of(pairs);
        return new Fields()
                .put("estimate", change.estimate())
                .put("se", change.se())
                .put(change.interval());
    }

    private static Fields hodgesLehmann(Pairs pairs) {
        var median = HodgesLehmann.of(pairs.changes());
        return new Fields().put("estimate", median.estimate()).put(median.interval());
    }

    private static Fields wilcoxon(SignedRank ranks) {
        return new Fields()
                .put("wPlus", ranks.wPlus())
                .put("zeros", ranks.zeros())
                .put("p", ranks.p());
    }

    private static Fields sign(Pairs pairs) {
        var sign = SignTest.of(pairs.changes());
        return new Fields()
                .put("positive", sign.positive())
                .put("negative", sign.negative())
                .put("p", sign.p());
    }

    private Fields bca(Pairs pairs) {
        var bca = Bootstrap.bca(pairs, seed);
        return new Fields()
                .put(bca.interval())
                .put("replicates", bca.replicates())
                .put("seed", bca.seed());
    }
}
