package org.cordee.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.cordee.platform.backup.Catalogue.Table;
import org.cordee.platform.backup.Manifest.SavedTable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Reads tables out by COPY, in the text format, counting and summing rows on the way. */
final class CopyOfTables {
    private final CopyManager copies;

    CopyOfTables(Connection connection) throws SQLException {
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Settings on which the text of a value depends, so that it is the same on every server. */
    static void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601';"
                    + " set bytea_output = 'hex'; set extra_float_digits = 1");
        }
    }

    SavedTable read(Table table, OutputStream out) throws SQLException, IOException {
        var digest = new RowDigest();
        var columns = String.join(", ", table.columns());
        var copy = copies.copyOut("copy (select " + columns + " from " + table.name() + ") to stdout");
        for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            digest.add(row, 0, row.length);
            out.write(row);
        }
        return new SavedTable(table.name(), table.columns(), digest.rows(), digest.hex());
    }
}
