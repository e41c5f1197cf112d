package org.cordee.analysis;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.cordee.statistics.NotEstimable;
import org.cordee.statistics.Proportion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./cordee analyse proportion}: a share with Wilson's interval. */
@Command(
        name = "proportion",
        description = "A share of persons, with Wilson's interval.",
        mixinStandardHelpOptions = true)
final class ProportionCommand implements Callable<Integer> {

    @Option(names = "--successes", paramLabel = "K", required = true, description = "how many of them, 0 <= K <= N")
    private long successes;

    @Option(names = "--n", paramLabel = "N", required = true, description = "of how many, at least 1")
    private long n;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            var share = Proportion.wilson(successes, n);
            Fields.print(new Fields().put("estimate", share.estimate()).put(share.interval()), out);
            return 0;
        } catch (NotEstimable refused) {
            throw new BadInput("With --successes " + successes + " and --n " + n + ", " + refused.sentence() + ".");
        }
    }
}
