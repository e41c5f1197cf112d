package org.cordee.structure.register;

import java.nio.file.Path;
import java.util.Objects;
import org.cordee.testkit.TestDatabase;

/** Runs the measure of the national import by hand: prints what docs/benchmarks.md records. */
final class ImportBenchRun {
    private ImportBenchRun() {}

    public static void main(String[] arguments) {
        var database = TestDatabase.fresh();
        new RegisterFixture(database).loadShippedContent();
        var pool = Objects.requireNonNull(database.transactions().getDataSource());
        System.out.println(ImportBench.run(pool, Path.of("bench/finess-20210108.csv.gz")));
        System.exit(0);
    }
}
