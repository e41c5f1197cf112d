package org.cordee;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordee.platform.db.ActorTransactionManager;
import org.cordee.platform.db.Login;
import org.cordee.platform.db.StartRefused;
import org.cordee.platform.retention.Retention;
import org.cordee.platform.retention.RetentionStore;
import org.cordee.platform.time.Today;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./cordee retention}: deletes now what the nightly job would delete, or only counts it. */
@Command(
        name = "retention",
        description = "Deletes what has been kept long enough; the server does it every night.",
        mixinStandardHelpOptions = true)
final class RetentionCommand implements Callable<Integer> {
    @Mixin
    private Folder folder = new Folder();

    @Option(names = "--dry-run", description = "only count, delete nothing")
    private boolean dryRun;

    @Override
    public Integer call() {
        var data = folder.or(Kind.REAL.folder);
        var settings = Settings.read(data, System.getenv());
        if (settings.externalDatabase().isEmpty() && !data.hasDatabase()) {
            throw new StartRefused("The folder " + data.root() + " holds no installation: name one with --data DIR.");
        }
        try (var database = Database.join(data, settings)) {
            var access = database.access();
            var rows = carryOut(access.jdbcUrl(), access.app());
            System.out.print(report(rows));
            return 0;
        }
    }

    private List<Retention.Due> carryOut(String url, Login app) {
        var connection = new SingleConnectionDataSource(url, app.user(), app.password(), true);
        try {
            var clock = Clock.systemUTC();
            var transactions = new ActorTransactionManager(connection, clock, new Today(clock, ZoneOffset.UTC));
            var store = RetentionStore.on(new NamedParameterJdbcTemplate(connection));
            var retention = new Retention(store, transactions, clock);
            return dryRun ? retention.dryRun() : retention.apply();
        } finally {
            connection.destroy();
        }
    }

    private String report(List<Retention.Due> rows) {
        var text = new StringBuilder();
        rows.forEach(each -> text.append("%-14s %8d%n".formatted(each.rule().code(), each.rows())));
        var total = rows.stream().mapToLong(Retention.Due::rows).sum();
        return text.append("%-14s %8d %s%n".formatted("total", total, dryRun ? "would go" : "gone"))
                .toString();
    }
}
