package org.cordee;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.db.StartRefused;
import org.cordee.structure.finess.NotARegister;
import org.cordee.structure.register.ImportReport;
import org.cordee.structure.register.RegisterImports;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./cordee import finess FILE}: the national register, in any of its four layouts, plain or gzip. */
@Command(
        name = "finess",
        description = "Imports a file of the national register of establishments.",
        mixinStandardHelpOptions = true)
final class FinessCommand implements Callable<Integer> {
    @Mixin
    private Folder folder = new Folder();

    @Parameters(paramLabel = "FILE", description = "the register file: CSV or JSON, compressed (gz) or not")
    private @Nullable Path file;

    @Option(names = "--dry-run", description = "says what would happen and changes nothing")
    private boolean dryRun;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path path = Objects.requireNonNull(file);
        var line = Objects.requireNonNull(spec).commandLine();
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new ParameterException(line, "The file " + path + " cannot be read.");
        }
        var data = folder.or(Kind.REAL.folder);
        try (var database = Database.join(data, Settings.read(data, System.getenv()))) {
            PrintWriter errors = line.getErr();
            var pool = pool(database.access());
            var report = RegisterImports.on(pool, Clock.systemUTC()).importAtOnce(path, dryRun, read -> {
                errors.print("\r" + read + " rows read");
                errors.flush();
            });
            errors.println();
            say(line.getOut(), report);
            return 0;
        } catch (NotARegister refused) {
            throw new ParameterException(line, refused.getMessage() + ": nothing was changed.", refused);
        }
    }

    private void say(PrintWriter out, ImportReport report) {
        for (var row : report.rejected()) {
            out.println("rejected: row " + row.line() + " " + row.number() + " " + row.name() + ": " + row.reason());
        }
        var counts = report.counts();
        out.println((dryRun ? "dry run: " : "") + "read " + counts.read() + ", new " + counts.added() + ", changed "
                + counts.changed() + ", unchanged " + (counts.same() + counts.older()) + ", rejected "
                + counts.rejected());
        out.flush();
    }

    private static DataSource pool(DatabaseAccess access) {
        var pool = new DriverManagerDataSource(
                access.jdbcUrl(), access.app().user(), access.app().password());
        boolean ready = JdbcClient.create(pool)
                .sql("select to_regclass('structure.import_row') is not null")
                .query(Boolean.class)
                .single();
        if (!ready) {
            throw new StartRefused("This installation was never started: run ./cordee serve once, then import.");
        }
        return pool;
    }
}
