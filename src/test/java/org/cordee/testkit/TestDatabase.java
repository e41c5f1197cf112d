package org.cordee.testkit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.db.ActorTransactionManager;
import org.cordee.platform.db.DatabaseRoles;
import org.cordee.platform.db.Login;
import org.cordee.platform.db.Sql;
import org.cordee.platform.time.Today;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real PostgreSQL database under the real roles and row security: one engine per JVM, migrated once, one clone per
 * {@link #fresh()}.
 */
public final class TestDatabase {

    /** The roles' password in tests. */
    public static final String PASSWORD = "test";

    private static final AtomicInteger CLONES = new AtomicInteger();

    private final String name;
    private final Sql sql;
    private final ActorTransactionManager transactions;

    private TestDatabase(String name, Clock clock) {
        this.name = name;
        DataSource pool = pool(url());
        this.transactions = new ActorTransactionManager(pool, clock, new Today(clock, ZoneId.of("Europe/Paris")));
        this.sql = new Sql(new NamedParameterJdbcTemplate(pool));
    }

    /** Connections are kept a moment: opening one takes longer than most statements of a test. */
    private static DataSource pool(String url) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(DatabaseRoles.APP);
        settings.setPassword(PASSWORD);
        settings.setMaximumPoolSize(8);
        settings.setMinimumIdle(0);
        settings.setIdleTimeout(10_000);
        return new HikariDataSource(settings);
    }

    /** A clone of the migrated, empty database, on the system's clock. */
    public static TestDatabase fresh() {
        return fresh(Clock.systemUTC());
    }

    /** A clone of the migrated, empty database, on this clock. */
    public static TestDatabase fresh(Clock clock) {
        String name = "clone_" + CLONES.incrementAndGet();
        Engine.execute("create database " + name + " template cordee owner cordee_owner");
        return new TestDatabase(name, clock);
    }

    /** An empty database as an installation that stopped at this migration has it; {@link #upgrade} brings it here. */
    public static TestDatabase at(String migration) {
        String name = "clone_" + CLONES.incrementAndGet();
        Engine.createEmpty(name);
        Engine.migrate(Engine.url(name), migration);
        return new TestDatabase(name, Clock.systemUTC());
    }

    /** Runs the migrations that are missing. */
    public void upgrade() {
        Engine.migrate(url(), "latest");
    }

    /** What each table holds, one line for each, to compare two moments; what jobs and mere reading move is left out. */
    public List<String> contents() {
        return asSuperuser("""
                select table_schema || '.' || table_name || ' ' || md5(query_to_xml(format(
                         'select * from %I.%I t order by t::text', table_schema, table_name), true, true, '')::text) as name
                  from information_schema.tables
                 where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                   and table_name not like 'session%'
                   and table_name not in ('audit_entry', 'audit_segment', 'shedlock') order by 1""");
    }

    /** The tables that hold something else than then. */
    public List<String> changedSince(List<String> then) {
        return contents().stream()
                .filter(line -> !then.contains(line))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    /** The address of this database. */
    public String url() {
        return Engine.url(name);
    }

    /** SQL as the application's role, to be used inside {@link #as}. */
    public Sql sql() {
        return sql;
    }

    /** The transactions that carry the actor. */
    public ActorTransactionManager transactions() {
        return transactions;
    }

    /** Runs the work in one transaction as this actor. */
    public <T> T as(Actor actor, Function<Sql, T> work) {
        return Actors.as(actor, () -> inTransaction(work));
    }

    /** Runs the work in one transaction with nobody bound: row security must show nothing. */
    public <T> T asNobody(Function<Sql, T> work) {
        return inTransaction(work);
    }

    /** Runs the work in one transaction as this actor. */
    public void run(Actor actor, Consumer<Sql> work) {
        Actors.run(
                actor,
                () -> inTransaction(used -> {
                    work.accept(used);
                    return true;
                }));
    }

    /** Seeds as the superuser, whom row security does not hold back. */
    public void seed(String statements) {
        try (Connection connection = DriverManager.getConnection(url(), Engine.superuser())) {
            connection.createStatement().execute(statements);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Asks as the superuser, for tests of the catalogue; gives the column {@code name} of each row. */
    public List<String> asSuperuser(String question) {
        try (Connection connection = DriverManager.getConnection(url(), Engine.superuser());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString("name"));
            }
            return names;
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private <T> T inTransaction(Function<Sql, T> work) {
        T answer = new TransactionTemplate(transactions).execute(status -> work.apply(sql));
        return Objects.requireNonNull(answer);
    }

    /** The engine of this JVM, and the template every clone is made of. */
    private static final class Engine {

        /** Every clone is hundreds of files: to delete them all takes longer than a JVM of tests is given to end. */
        private static final String REMOVE_ONCE_STOPPED = """
                turn=0
                while [ -e "$0/postmaster.pid" ] && [ $turn -lt 100 ]; do sleep 0.1; turn=$((turn + 1)); done
                rm -rf "$0"
                """;

        private static final EmbeddedPostgres POSTGRES = start();

        static String url(String database) {
            return "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + database;
        }

        static Properties superuser() {
            Properties properties = new Properties();
            properties.setProperty("user", "postgres");
            properties.setProperty("password", "postgres");
            return properties;
        }

        static synchronized void execute(String statement) {
            try (Connection connection = DriverManager.getConnection(url("postgres"), superuser())) {
                connection.createStatement().execute(statement);
            } catch (SQLException problem) {
                throw new IllegalStateException(problem);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                Path folder = Files.createTempDirectory("cordee-tests");
                EmbeddedPostgres postgres = builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "remove"));
                Properties superuser = superuser();
                String base = "jdbc:postgresql://localhost:" + postgres.getPort() + "/";
                try (Connection server = DriverManager.getConnection(base + "postgres", superuser)) {
                    DatabaseRoles.create(
                            server,
                            new Login(DatabaseRoles.OWNER, PASSWORD),
                            new Login(DatabaseRoles.APP, PASSWORD),
                            new Login(DatabaseRoles.BACKUP, PASSWORD));
                }
                try (Connection database = DriverManager.getConnection(base + "cordee", superuser)) {
                    DatabaseRoles.grant(database);
                }
                migrate(base + "cordee", "latest");
                return postgres;
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            } catch (SQLException problem) {
                throw new IllegalStateException(problem);
            }
        }

        /** Leaves it to a process that outlives this one. */
        private static void remove(Path folder) {
            try {
                new ProcessBuilder("sh", "-c", REMOVE_ONCE_STOPPED, folder.toString()).start();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        /** Of the version the product carries, or of the binaries named by the setting of the test run. */
        private static EmbeddedPostgres.Builder builder() {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setServerConfig("max_connections", "200");
            String other = System.getProperty("cordee.test.postgresql");
            if (other != null) {
                builder.setPgBinaryResolver(
                        (system, machine) -> URI.create("jar:file:" + other + "!/postgres-linux-x86_64.txz")
                                .toURL()
                                .openStream());
            }
            return builder;
        }

        static void createEmpty(String name) {
            execute("create database " + name + " owner cordee_owner");
            try (Connection database = DriverManager.getConnection(url(name), superuser())) {
                DatabaseRoles.grant(database);
            } catch (SQLException problem) {
                throw new IllegalStateException(problem);
            }
        }

        static void migrate(String url, String migration) {
            Flyway.configure()
                    .dataSource(url, DatabaseRoles.OWNER, PASSWORD)
                    .defaultSchema("flyway")
                    .createSchemas(true)
                    .locations("classpath:db/migration")
                    .target(migration)
                    .load()
                    .migrate();
        }
    }
}
