package org.cordee.structure.register;

import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.structure.SearchTimes;
import org.cordee.testkit.TestDatabase;

/** Runs the measure of the national import by hand: prints what docs/benchmarks.md records. */
final class ImportBenchRun {
    private ImportBenchRun() {}

    public static void main(String[] arguments) {
        var database = TestDatabase.fresh();
        new RegisterFixture(database).loadShippedContent();
        var pool = Objects.requireNonNull(database.transactions().getDataSource());
        System.out.println(ImportBench.run(pool, Path.of("bench/finess-20210108.csv.gz")));
        SearchTimes.print(database);
        undo(database);
        System.exit(0);
    }

    private static void undo(TestDatabase database) {
        var register = new RegisterFixture(database);
        var coordinator = new Actor.Person(UUID.randomUUID(), Role.COORDINATOR, UUID.randomUUID(), null);
        UUID batch = database.as(
                coordinator, sql -> register.queries.latest(1).get(0).id());
        long started = System.nanoTime();
        register.imports.undo(coordinator, batch);
        System.out.println("undone in " + (System.nanoTime() - started) / 1e9 + " s");
    }
}
