package org.cordee;

import java.sql.SQLException;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.db.StartRefused;

/** Whether an installation is the demonstration or a real one; recorded when its database is made, for ever. */
enum Kind {
    DEMO("demo", "./demo-data"),
    REAL("real", "./data");

    final String recorded;
    final String folder;

    Kind(String recorded, String folder) {
        this.recorded = recorded;
        this.folder = folder;
    }

    /** Refuses a database recorded as the other kind; one that is still empty becomes this kind. */
    void refuseOther(DatabaseAccess access) {
        try (var owner = access.connect(access.owner());
                var statement = owner.createStatement()) {
            try (var table = statement.executeQuery("select to_regclass('platform.installation') is not null")) {
                table.next();
                if (!table.getBoolean(1)) {
                    return;
                }
            }
            try (var row = statement.executeQuery("select kind from platform.installation")) {
                if (row.next() && !row.getString(1).equals(recorded)) {
                    throw new StartRefused(
                            this == DEMO
                                    ? "This folder holds a real installation: the demonstration never runs on it."
                                    : "This folder holds the demonstration: serve needs a folder of its own (--data DIR).");
                }
            }
        } catch (SQLException e) {
            throw new StartRefused("The database " + access.jdbcUrl() + " refuses Cordée: " + e.getMessage() + ".", e);
        }
    }
}
