package org.cordee.structure.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cordee.platform.Ids;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.db.ActorTransactionManager;
import org.cordee.platform.time.Today;
import org.cordee.structure.finess.FinessFile;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures the import of a register file on an installation that already holds the shipped extract: first the floor,
 * PostgreSQL's COPY of the same rows already written out, then the import itself.
 */
public final class ImportBench {
    private ImportBench() {}

    /**
     * What was measured.
     *
     * @param copySeconds COPY of the prepared rows into the table of rows under review
     * @param readSeconds reading and understanding the file alone, without a database
     * @param importSeconds the whole import: read, copy, compare, apply
     * @param heapPeakMegabytes the most heap in use during the import, garbage included
     */
    public record Measure(
            int rows, double copySeconds, double readSeconds, double importSeconds, double heapPeakMegabytes) {}

    /** Runs the measure once; the rows stay imported. */
    public static Measure run(DataSource pool, Path file) {
        double read = seconds(() -> FinessFile.open(file).read(row -> {}));
        double copy = floor(pool, file);
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        ImportCounts[] counts = new ImportCounts[1];
        double whole = seconds(() -> counts[0] = RegisterImports.on(pool, Clock.systemUTC())
                .importAtOnce(file, false, rows -> {})
                .counts());
        double heap = pools().mapToLong(one -> one.getPeakUsage().getUsed()).sum() / 1_048_576.0;
        return new Measure(Objects.requireNonNull(counts[0]).read(), copy, read, whole, heap);
    }

    private static double floor(DataSource pool, Path file) {
        var clock = Clock.systemUTC();
        var ids = new Ids(clock);
        var batch = ids.next();
        Path rows = written(file, batch, ids);
        var transaction =
                new TransactionTemplate(new ActorTransactionManager(pool, clock, new Today(clock, ZoneOffset.UTC)));
        try {
            return Actors.as(
                    new Actor.Job("import"),
                    () -> Objects.requireNonNull(transaction.execute(status -> {
                        status.setRollbackOnly();
                        ImportStore.on(pool).start(batch, "floor", "", clock.instant());
                        return seconds(
                                () -> new CopyStore(pool).copyFile("structure.import_row", RowCopy.COLUMNS, rows));
                    })));
        } finally {
            delete(rows);
        }
    }

    private static Path written(Path file, UUID batch, Ids ids) {
        try {
            Path rows = Files.createTempFile("rows", ".copy");
            try (var out = Files.newOutputStream(rows)) {
                var text = new CopyText(out);
                var copy = new RowCopy(text, batch);
                FinessFile.open(file).read(row -> copy.write(row, ids.next()));
                text.flush();
            }
            return rows;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(one -> one.getType() == MemoryType.HEAP);
    }

    private static double seconds(Runnable work) {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e9;
    }
}
