package org.cordee;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.db.DatabaseGuard;
import org.cordee.platform.db.Durability;
import org.cordee.platform.db.Login;

/** What {@code doctor} asks the database itself: version, roles, row security, durability, clock. */
final class DatabaseChecks {
    private static final Duration TOLERATED = Duration.ofSeconds(5);
    private static final String UNPROTECTED = """
            select coalesce(string_agg(n.nspname || '.' || c.relname, ', ' order by 1), '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
              and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'flyway', 'public')
              and n.nspname not like 'pg\\_temp%'
              and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'no row security: _%'""";

    private final DatabaseAccess access;
    private final Clock clock;

    DatabaseChecks(DatabaseAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    List<Check> all() {
        var checks = new ArrayList<Check>();
        try (var app = access.connect(access.app());
                var owner = access.connect(access.owner())) {
            checks.add(Check.good("database", "PostgreSQL " + app.getMetaData().getDatabaseProductVersion()));
            roles(app, checks);
            checks.add(rowSecurity(owner));
            checks.add(durability(app));
            checks.add(clock(app));
        } catch (SQLException e) {
            checks.add(Check.bad(
                    "database",
                    "refuses Cordée (" + e.getMessage() + "): as a superuser of it, run what doctor --sql prints."));
        }
        return checks;
    }

    private void roles(Connection app, List<Check> checks) throws SQLException {
        var faults = DatabaseGuard.faults(app);
        faults.forEach(fault -> checks.add(Check.bad("roles", fault + " Run what doctor --sql prints.")));
        if (faults.isEmpty() && connects(access.backup(), checks)) {
            checks.add(Check.good("roles", "three, and none can look past row security"));
        }
    }

    private boolean connects(Login login, List<Check> checks) {
        try (var connection = access.connect(login)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            checks.add(Check.bad("roles", login + " cannot connect: run what doctor --sql prints."));
            return false;
        }
    }

    private static Check rowSecurity(Connection owner) throws SQLException {
        var bare = text(owner, UNPROTECTED);
        return bare.isEmpty()
                ? Check.good("row security", "on for every table, but those that say why not")
                : Check.bad(
                        "row security", "missing on " + bare + ": restore a backup, or ask who changed the tables.");
    }

    private static Check durability(Connection app) throws SQLException {
        var faults = Durability.faults(app);
        return faults.isEmpty()
                ? Check.good("durability", String.join(", ", Durability.SETTINGS) + " are on")
                : Check.bad("durability", faults.get(0));
    }

    private Check clock(Connection app) throws SQLException {
        var theirs = Long.parseLong(text(app, "select (extract(epoch from clock_timestamp()) * 1000)::bigint::text"));
        var apart = Duration.ofMillis(Math.abs(clock.millis() - theirs));
        return apart.compareTo(TOLERATED) < 0
                ? Check.good(
                        "clock", clock.instant().truncatedTo(ChronoUnit.SECONDS) + " (UTC), and the database agrees")
                : Check.bad("clock", apart.toSeconds() + " s apart from the database: let NTP set both.");
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
