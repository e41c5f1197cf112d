package org.cordee.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Refuses to work on a database where the rules on rows would not bind the application. */
public final class DatabaseGuard {
    static final int OLDEST = 15;

    private DatabaseGuard() {}

    /** @param connection opened under the role of the application */
    public static void check(Connection connection) throws SQLException {
        var faults = faults(connection);
        if (!faults.isEmpty()) {
            throw new StartRefused(faults.get(0));
        }
    }

    /** One sentence for each reason. */
    public static List<String> faults(Connection connection) throws SQLException {
        var faults = new ArrayList<String>();
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            faults.add("The database is PostgreSQL " + version + " and Cordée needs " + OLDEST + " or later.");
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select rolname, rolsuper, rolbypassrls,
                               exists (select from pg_shdepend where refobjid = r.oid and deptype = 'o'),
                               pg_has_role(current_user, d.datdba, 'member')
                        from pg_roles r, pg_database d
                        where r.rolname = current_user and d.datname = current_database()""")) {
            row.next();
            var role = row.getString(1);
            if (row.getBoolean(2)) {
                faults.add("The application's database role " + role + " is a superuser: row rules would not bind it.");
            }
            if (row.getBoolean(3)) {
                faults.add("The application's database role " + role + " bypasses row rules (BYPASSRLS).");
            }
            if (row.getBoolean(4) || row.getBoolean(5)) {
                faults.add("The application's database role " + role + " owns tables or the database.");
            }
        }
        return faults;
    }
}
