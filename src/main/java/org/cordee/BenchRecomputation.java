package org.cordee;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cordee.statistics.Bootstrap;
import org.cordee.statistics.MetaAnalysis;
import org.cordee.statistics.PairedChange;
import org.cordee.statistics.Pairs;
import org.cordee.statistics.Sample;

/**
 * Computes every change of a region again, in memory: paired change and BCa interval of each structure and measure, then
 * each measure pooled. R does the same on the same values, where it is installed with boot and metafor.
 */
final class BenchRecomputation {

    private static final int STRUCTURES = 1000;
    private static final int MEASURES = 5;
    private static final int FEWEST = 15;
    private static final int SPREAD = 11;
    private static final int R_MINUTES = 20;

    /** R resamples the changes of one structure in so many, and its time is multiplied. */
    private static final int R_PART = 20;

    private static final Path SCRIPT = Path.of("verify/recompute.R");

    private BenchRecomputation() {}

    /** The scores of the people of one structure, both times, in points of 100. */
    private record Cell(int structure, int measure, double[] before, double[] after) {

        static Cell of(int structure, int measure, SplittableRandom random) {
            int people = FEWEST + random.nextInt(SPREAD);
            double moved = 2 + measure + random.nextGaussian(0, 3);
            double[] before = new double[people];
            double[] after = new double[people];
            for (int person = 0; person < people; person++) {
                before[person] = Math.rint(random.nextGaussian(50, 15));
                after[person] = Math.rint(before[person] + random.nextGaussian(moved, 10));
            }
            return new Cell(structure, measure, before, after);
        }

        Pairs pairs() {
            return Pairs.of(Sample.of(before), Sample.of(after));
        }

        String lines() {
            return IntStream.range(0, before.length)
                    .mapToObj(person -> "%d,%d,%s,%s".formatted(structure, measure, before[person], after[person]))
                    .collect(Collectors.joining("\n"));
        }
    }

    static void measure(BenchReport report) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(2026);
        List<Cell> cells = new ArrayList<>();
        for (int structure = 1; structure <= STRUCTURES; structure++) {
            for (int measure = 1; measure <= MEASURES; measure++) {
                cells.add(Cell.of(structure, measure, random));
            }
        }
        report.say(
                "recomputationPairs",
                cells.stream().mapToInt(cell -> cell.before().length).sum());
        long start = System.nanoTime();
        long intervals = cells.stream()
                .filter(cell ->
                        Bootstrap.bca(cell.pairs(), Bootstrap.DEFAULT_SEED).interval() != null)
                .count();
        double resampling = (System.nanoTime() - start) / 1e9;
        Map<Integer, Double> means = new TreeMap<>();
        cells.stream()
                .collect(Collectors.groupingBy(Cell::measure))
                .forEach((measure, own) -> means.put(measure, pooled(own).mu()));
        double whole = (System.nanoTime() - start) / 1e9;
        report.say("recomputationIntervals", intervals);
        report.say("recomputationSeconds", whole);
        report.say("recomputationPooledSeconds", whole - resampling);
        inR(cells, report, whole, means);
    }

    private static MetaAnalysis pooled(List<Cell> cells) {
        List<PairedChange> changes =
                cells.stream().map(cell -> PairedChange.of(cell.pairs())).toList();
        return MetaAnalysis.of(
                Sample.of(changes.stream()
                        .mapToDouble(change -> change.change().mean())
                        .toArray()),
                changes.stream()
                        .mapToDouble(
                                change -> change.change().sd() * change.change().sd() / change.n())
                        .toArray());
    }

    /** Counts R's computation alone, not its start nor reading the file; says nothing where R or a package is missing. */
    private static void inR(List<Cell> cells, BenchReport report, double ours, Map<Integer, Double> means)
            throws IOException, InterruptedException {
        Path values = Files.createTempFile("cordee-bench", ".csv");
        try {
            Files.writeString(
                    values,
                    cells.stream()
                            .map(Cell::lines)
                            .collect(Collectors.joining("\n", "structure,measure,before,after\n", "\n")));
            Map<String, Double> said =
                    said(new ProcessBuilder("Rscript", SCRIPT.toString(), values.toString(), Integer.toString(R_PART))
                            .redirectError(ProcessBuilder.Redirect.DISCARD));
            if (said.containsKey("resampling") && said.containsKey("pooling")) {
                double theirs = R_PART * said.getOrDefault("resampling", 0.0) + said.getOrDefault("pooling", 0.0);
                report.say("recomputationRSeconds", theirs);
                report.say("recomputationRPooledSeconds", said.getOrDefault("pooling", 0.0));
                report.say("recomputationRPart", 1.0 / R_PART);
                report.say("recomputationRatio", theirs / ours);
                report.say("recomputationLargestGapOfMeans", gap(said, means));
            }
        } finally {
            Files.delete(values);
        }
    }

    /** The largest difference between our pooled means and R's, in points. */
    private static double gap(Map<String, Double> said, Map<Integer, Double> means) {
        return means.entrySet().stream()
                .mapToDouble(each -> Math.abs(each.getValue() - said.getOrDefault("mu" + each.getKey(), Double.NaN)))
                .max()
                .orElse(Double.NaN);
    }

    /** Its lines of a name and a number; none where it could not be run to the end. */
    private static Map<String, Double> said(ProcessBuilder command) throws InterruptedException {
        try {
            Process process = command.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(R_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
            return ended
                    ? text.lines()
                            .map(line -> line.split(" ", 2))
                            .collect(Collectors.toMap(part -> part[0], part -> Double.parseDouble(part[1])))
                    : Map.of();
        } catch (IOException notInstalled) {
            return Map.of();
        }
    }
}
