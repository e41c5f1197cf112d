package org.cordee.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The settings without which a crash or a power cut loses acknowledged writes; each must be {@code on}. */
final class Durability {
    static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /** Asks the server itself, and refuses to go on when one of them is off. */
    static void prove(Connection connection) throws SQLException {
        for (var setting : SETTINGS) {
            var value = show(connection, setting);
            if (!value.equals("on")) {
                throw new StartRefused("PostgreSQL runs with " + setting + " = " + value
                        + ", which can lose what was saved: set it back to on.");
            }
        }
    }

    static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
