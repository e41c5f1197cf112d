package org.cordee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cordee.platform.db.StartRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./cordee bench}: measures the product on this machine, on an installation made for it and thrown away, and the
 * same SQL through bare JDBC in the same run as the floor.
 */
@Command(name = "bench", description = "Measures Cordée on this machine.", mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {

    @Option(names = "--seconds", paramLabel = "N", description = "length of each measure (default: 15)")
    private int seconds = 15;

    @Option(names = "--clients", paramLabel = "N", description = "clients at once (default: 8)")
    private int clients = 8;

    @Option(names = "--acts", paramLabel = "N", description = "acts under the dashboard, then ten times as many")
    private int acts = 100_000;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "register to import and search, or none (default: the national one kept in bench/)")
    private Path register = Path.of("bench/finess-20210108.csv.gz");

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "parts to measure, separated by commas: ${COMPLETION-CANDIDATES} (default: all)")
    private Set<BenchPart> only = EnumSet.allOf(BenchPart.class);

    @Option(names = "--out", paramLabel = "FILE", description = "where the numbers go as JSON (default: bench.json)")
    private Path out = Path.of("bench.json");

    @Option(names = "--data", paramLabel = "DIR", description = "an empty folder to work in (default: a temporary one)")
    private @Nullable Path data;

    @Override
    public Integer call() throws Exception {
        if (seconds < 1 || clients < 1 || acts < 1) {
            throw new StartRefused("The length, the clients and the acts of a measure are at least 1.");
        }
        Path folder = emptyFolder();
        try {
            BenchReport report = new BenchReport(seconds, clients);
            if (only.contains(BenchPart.PROTECTION)) {
                BenchProtection.measure(report);
            }
            if (only.contains(BenchPart.RECOMPUTATION)) {
                BenchRecomputation.measure(report);
            }
            if (only.contains(BenchPart.COHORT)) {
                BenchCohort.measure(report);
            }
            if (!Collections.disjoint(only, BenchPart.SERVED)) {
                new BenchRun(folder, seconds, clients, report)
                        .measure(only, acts, Files.isReadable(register) ? register : null);
            }
            report.write(out);
            return 0;
        } finally {
            remove(folder);
        }
    }

    private Path emptyFolder() throws IOException {
        if (data == null) {
            return Files.createTempDirectory("cordee-bench").toRealPath();
        }
        Path wanted = Files.createDirectories(data).toRealPath();
        try (var inside = Files.list(wanted)) {
            if (inside.findAny().isPresent()) {
                throw new StartRefused(
                        "The folder " + wanted + " is not empty: a bench never runs on an installation.");
            }
        }
        return wanted;
    }

    private static void remove(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }
}
