package org.cordee.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The settings without which a crash or a power cut loses acknowledged writes; each must be {@code on}. */
public final class Durability {
    public static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    /** {@code remote_apply} waits for the standby too. */
    private static final List<String> SAFE = List.of("on", "remote_apply");

    private Durability() {}

    /** Asks the server itself, and refuses to go on when one of them is off. */
    public static void prove(Connection connection) throws SQLException {
        var faults = faults(connection);
        if (!faults.isEmpty()) {
            throw new StartRefused(faults.get(0));
        }
    }

    /** One sentence for each setting that can lose what was saved. */
    public static List<String> faults(Connection connection) throws SQLException {
        var faults = new ArrayList<String>();
        for (var setting : SETTINGS) {
            var value = show(connection, setting);
            if (!SAFE.contains(value)) {
                faults.add("PostgreSQL runs with " + setting + " = " + value
                        + ", which can lose what was saved: set it back to on.");
            }
        }
        return faults;
    }

    static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
