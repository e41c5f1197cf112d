package org.cordee.structure.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/** Streams rows into a table by PostgreSQL's COPY, in the transaction that runs. The table has no row security. */
@Component
class CopyStore {
    private final DataSource dataSource;

    CopyStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Copies rows already written out in COPY's text format. */
    void copyFile(String table, String columns, Path file) {
        copy(table, columns, text -> text.file(file));
    }

    void copy(String table, String columns, Consumer<CopyText> rows) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            var target = connection.unwrap(PGConnection.class);
            try (var out = new PGCopyOutputStream(target, "copy " + table + " (" + columns + ") from stdin", 1 << 16)) {
                var text = new CopyText(out);
                rows.accept(text);
                text.flush();
            }
        } catch (SQLException refused) {
            throw new SQLErrorCodeSQLExceptionTranslator().translate("copy", table, refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
