package org.cordee;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.structure.SearchBench;
import org.cordee.structure.register.ImportBench;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The national register of establishments under measure: imported whole, then searched. */
final class BenchRegister {

    private final DatabaseAccess access;
    private final BenchReport report;

    BenchRegister(DatabaseAccess access, BenchReport report) {
        this.access = access;
        this.report = report;
    }

    /** Imports the file in this process, whose heap is the one measured, after COPY of the same rows. */
    void importing(Path file) throws SQLException {
        var pool = new DriverManagerDataSource(
                access.jdbcUrl(), access.app().user(), access.app().password());
        ImportBench.Measure measure = ImportBench.run(pool, file);
        report.say("importRows", measure.rows());
        report.say("importCopySeconds", measure.copySeconds());
        report.say("importReadSeconds", measure.readSeconds());
        report.say("importSeconds", measure.importSeconds());
        report.say("importHeapMegabytes", measure.heapPeakMegabytes());
        try (Connection owner = access.connect(access.owner());
                var statement = owner.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** Somebody who types, one thing after the other. */
    static BenchLoad.Client visitor(BenchServer server) {
        BenchBrowser browser = new BenchBrowser(server.origin());
        AtomicInteger turn = new AtomicInteger();
        return () -> {
            String words = SearchBench.TYPED.get(turn.getAndIncrement() % SearchBench.TYPED.size());
            return !browser.get("/structures?q=" + words.replace(' ', '+')).isEmpty();
        };
    }
}
