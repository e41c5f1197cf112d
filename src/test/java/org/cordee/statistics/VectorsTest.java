package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers that R gave for the same values, kept as files; verify/compare.R makes more of them. */
class VectorsTest {

    private static final double TOLERANCE = 1e-6;

    @Test
    void pairedChangeAndItsStandardisation() throws IOException {
        var vector = vector("v1-paired");
        var expected = vector.get("expected");
        var change = PairedChange.of(pairs(vector));
        close(change.before().mean(), expected, "before.mean");
        close(change.after().mean(), expected, "after.mean");
        close(change.before().sd(), expected, "before.sd");
        close(change.after().sd(), expected, "after.sd");
        close(change.correlation(), expected, "correlation");
        close(change.change().mean(), expected, "change.mean");
        close(change.change().sd(), expected, "change.sd");
        close(change.t(), expected, "t");
        close(change.p(), expected, "p");
        close(change.interval().low(), expected, "low");
        close(change.interval().high(), expected, "high");
        var gav = StandardisedChange.of(pairs(vector));
        close(gav.estimate(), expected, "gav");
        close(gav.se(), expected, "gav.se");
        close(gav.interval().low(), expected, "gav.low");
        close(gav.interval().high(), expected, "gav.high");
    }

    @Test
    void pairedRanksAndPersons() throws IOException {
        var vector = vector("v1-paired");
        var expected = vector.get("expected");
        var changes = pairs(vector).changes();
        close(SignedRank.of(changes).wPlus(), expected, "wPlus");
        close(SignedRank.of(changes).p(), expected, "wilcoxon");
        close(SignedRank.of(changes).rankBiserial(), expected, "rankBiserial");
        close(SignTest.of(changes).p(), expected, "sign");
        var median = HodgesLehmann.of(changes);
        var limits = Objects.requireNonNull(median.interval());
        close(median.estimate(), expected, "hl");
        close(limits.low(), expected, "hl.low");
        close(limits.high(), expected, "hl.high");
        var reliable = ReliableChange.of(
                changes,
                vector.get("reliability").decimalValue(),
                vector.get("sdRef").decimalValue());
        close(reliable.threshold(), expected, "threshold");
        close(reliable.improved(), expected, "improved");
        close(reliable.worse(), expected, "worse");
    }

    @Test
    void bootstrapOfThePairedChange() throws IOException {
        var vector = vector("v1-paired");
        close(Bootstrap.acceleration(pairs(vector).changes().deviations()), vector.get("expected"), "acceleration");
        var interval = Objects.requireNonNull(
                Bootstrap.bca(pairs(vector), Bootstrap.DEFAULT_SEED).interval());
        assertThat(interval.low()).isCloseTo(3.8, within(0.15));
        assertThat(interval.high()).isCloseTo(9.7, within(0.15));
    }

    @Test
    void standardisedChangeOfAPublishedExample() throws IOException {
        var vector = vector("v2-standardised-change");
        var expected = vector.get("expected");
        var change = StandardisedChange.of(
                moments(vector.get("second")),
                moments(vector.get("first")),
                vector.get("correlation").doubleValue(),
                vector.get("n").intValue());
        close(change.estimate(), expected, "estimate");
        close(change.se(), expected, "se");
        close(change.interval().low(), expected, "low");
        close(change.interval().high(), expected, "high");
    }

    @Test
    void metaAnalysis() throws IOException {
        var vector = vector("v3-meta");
        var expected = vector.get("expected");
        var pooled = MetaAnalysis.of(Sample.of(numbers(vector.get("estimates"))), numbers(vector.get("variances")));
        close(pooled.q(), expected, "q");
        close(pooled.tau2(), expected, "tau2");
        close(pooled.mu(), expected, "mu");
        close(pooled.se(), expected, "se");
        close(pooled.interval().low(), expected, "low");
        close(pooled.interval().high(), expected, "high");
    }

    @Test
    void runChartAndXmr() throws IOException {
        var vector = vector("v4-run-chart");
        var expected = vector.get("expected");
        var values = Sample.of(numbers(vector.get("values")));
        var chart = RunChart.of(values);
        close(chart.median(), expected, "median");
        close(chart.longestRun(), expected, "longestRun");
        close(chart.longestRunLimit(), expected, "longestRunLimit");
        close(chart.crossings(), expected, "crossings");
        close(chart.crossingsLimit(), expected, "crossingsLimit");
        assertThat(chart.signal()).isEqualTo(vector.get("signal").booleanValue());
        var xmr = Xmr.of(values);
        close(xmr.mean(), expected, "mean");
        close(xmr.mrBar(), expected, "mrBar");
        close(xmr.lower(), expected, "lower");
        close(xmr.upper(), expected, "upper");
        close(xmr.mrUpper(), expected, "mrUpper");
    }

    @Test
    void interruptedSeries() throws IOException {
        var vector = vector("v5-interrupted-series");
        var expected = vector.get("expected");
        double[] values = numbers(vector.get("values"));
        var times = Sample.of(
                IntStream.rangeClosed(1, values.length).asDoubleStream().toArray());
        var series = InterruptedSeries.of(
                times, Sample.of(values), vector.get("changeAt").decimalValue());
        close(series.level().estimate(), expected, "level");
        close(series.trend().estimate(), expected, "trend");
        close(series.step().estimate(), expected, "step");
        close(series.slopeChange().estimate(), expected, "slopeChange");
        close(series.step().se(), expected, "step.se");
        close(series.phi(), expected, "phi");
        double[] neweyWest = numbers(vector.get("neweyWest"));
        assertThat(series.level().se()).isGreaterThan(neweyWest[0]);
        assertThat(series.trend().se()).isGreaterThan(neweyWest[1]);
        assertThat(series.slopeChange().se()).isGreaterThan(neweyWest[3]);
    }

    @Test
    void manyQuestions() throws IOException {
        var vector = vector("v6-others");
        double[] p = numbers(vector.get("p"));
        assertThat(Adjustment.HOLM.adjusted(p)).containsExactly(numbers(vector.get("holm")), within(TOLERANCE));
        assertThat(Adjustment.BH.adjusted(p)).containsExactly(numbers(vector.get("bh")), within(TOLERANCE));
    }

    @Test
    void sharesAndFunnels() throws IOException {
        var vector = vector("v6-others");
        var wilson = Proportion.wilson(7, 12).interval();
        close(wilson.low(), vector.get("wilson"), "low");
        close(wilson.high(), vector.get("wilson"), "high");
        close(McNemar.of(2, 9).p(), vector.get("mcnemar"), "p");
        var laney = vector.get("laney");
        double[] x = numbers(laney.get("x"));
        double[] n = numbers(laney.get("n"));
        var chart = LaneyP.of(IntStream.range(0, x.length)
                .mapToObj(i -> new LaneyP.Count((long) x[i], (long) n[i]))
                .toList());
        close(chart.centre(), laney, "centre");
        close(chart.sigmaZ(), laney, "sigmaZ");
        var funnel = Funnel.of(20, 0.6);
        assertThat(funnel.usual()).isEqualTo(new Interval(0.4, 0.8));
        assertThat(funnel.rare()).isEqualTo(new Interval(0.25, 0.9));
    }

    private static Pairs pairs(JsonNode vector) {
        return Pairs.of(Sample.of(numbers(vector.get("before"))), Sample.of(numbers(vector.get("after"))));
    }

    private static Moments moments(JsonNode node) {
        return new Moments(node.get(0).doubleValue(), node.get(1).doubleValue());
    }

    private static double[] numbers(JsonNode array) {
        return array.valueStream()
                .map(JsonNode::decimalValue)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    private static void close(@Nullable Number found, JsonNode expected, String key) {
        assertThat(Objects.requireNonNull(found).doubleValue())
                .as(key)
                .isCloseTo(expected.get(key).doubleValue(), within(TOLERANCE));
    }

    private static JsonNode vector(String name) throws IOException {
        try (var file =
                Objects.requireNonNull(VectorsTest.class.getResourceAsStream("/statistics/" + name + ".json"))) {
            return JsonMapper.shared().readTree(file);
        }
    }
}
