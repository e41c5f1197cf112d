package org.cordee.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database says of its own tables; names come back quoted, ready for a statement. */
final class Catalogue {
    /**
     * Left out of backups: sessions, because a session closed since would open again, and job locks. People sign in
     * again after a restore.
     */
    static final List<String> LEFT_OUT =
            List.of("platform.session", "platform.session_attributes", "platform.shedlock");

    private static final String OURS = " n.nspname not in ('pg_catalog', 'information_schema', 'flyway')"
            + " and n.nspname not like 'pg\\_%' and not exists"
            + " (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') ";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    record Table(String name, List<String> columns, boolean forced) {}

    List<Table> tables() throws SQLException {
        var sql = """
                select format('%I.%I', n.nspname, c.relname), c.relforcerowsecurity,
                       array(select format('%I', a.attname) from pg_attribute a
                             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                             order by a.attnum)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition and""" + OURS + "order by 1";
        return list(sql, row -> new Table(row.getString(1), texts(row, 3), row.getBoolean(2))).stream()
                .filter(table -> !LEFT_OUT.contains(table.name()))
                .toList();
    }

    /** Tables whose rows the backup would silently miss: protected, without a policy that shows it all of them. */
    List<String> tablesHiddenFrom(String role) throws SQLException {
        return list("""
                select format('%I.%I', n.nspname, c.relname)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relrowsecurity and not exists (
                  select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('r', '*')
                  and (select oid from pg_roles where rolname = '%s') = any (p.polroles)
                  and pg_get_expr(p.polqual, p.polrelid) = 'true') and""".replace("'%s'", "'" + role + "'") + OURS + "order by 1", row -> row.getString(1));
    }

    /** Last value given by each sequence that has given one. */
    List<Manifest.SavedSequence> sequences() throws SQLException {
        return list("""
                select format('%I.%I', schemaname, sequencename), last_value from pg_sequences
                where last_value is not null and schemaname <> 'flyway' order by 1""", row -> new Manifest.SavedSequence(row.getString(1), row.getLong(2)));
    }

    /** Foreign keys as table, name and definition. */
    List<List<String>> foreignKeys() throws SQLException {
        return list(
                "select format('%I.%I', n.nspname, c.relname), format('%I', k.conname), pg_get_constraintdef(k.oid)"
                        + " from pg_constraint k join pg_class c on c.oid = k.conrelid"
                        + " join pg_namespace n on n.oid = c.relnamespace"
                        + " where k.contype = 'f' and k.conparentid = 0 and" + OURS + "order by 1, 2",
                row -> List.of(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** Triggers written by us that fire on ordinary changes, as table and name. */
    List<List<String>> triggers() throws SQLException {
        return list(
                "select format('%I.%I', n.nspname, c.relname), format('%I', t.tgname)"
                        + " from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace"
                        + " where not t.tgisinternal and t.tgenabled = 'O' and t.tgparentid = 0 and" + OURS
                        + "order by 1, 2",
                row -> List.of(row.getString(1), row.getString(2)));
    }

    private interface Mapping<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Mapping<T> mapping) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(mapping.of(rows));
            }
            return list;
        }
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
