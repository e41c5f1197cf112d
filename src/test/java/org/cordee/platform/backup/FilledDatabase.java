package org.cordee.platform.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.cordee.testkit.TestDatabase;

/** A database with a row in every table, for rules about tables that do not exist yet. */
public final class FilledDatabase {

    private FilledDatabase() {}

    /** Puts one row into every table; the rules on values go, those on who reads stay. */
    public static void fill(TestDatabase database) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(database.url(), "postgres", "postgres")) {
            RowsInEveryTable.dropRulesOnValues(superuser);
            new RowsInEveryTable(superuser).fill();
        }
    }
}
