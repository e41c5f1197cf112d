package org.cordee.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts rows into every table by reading the catalogue: parents first, children pointing at them. */
final class RowsInEveryTable {
    private final Connection superuser;

    RowsInEveryTable(Connection superuser) {
        this.superuser = superuser;
    }

    private record Column(String name, String type, boolean needed) {}

    void fill() throws SQLException {
        run("set session_replication_role = replica; set timezone = 'UTC'");
        var waiting = new ArrayList<>(texts("select c.oid::regclass::text from pg_class c"
                + " join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and not relispartition"
                + " and n.nspname not in ('pg_catalog', 'information_schema', 'flyway') order by 1"));
        while (!waiting.isEmpty()) {
            var ready = waiting.stream().filter(table -> ready(table, waiting)).toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables point at each other: " + waiting);
            }
            for (var table : ready) {
                insert(table);
            }
            waiting.removeAll(ready);
        }
        run("set session_replication_role = origin");
    }

    /** The rules on values are of no interest here, and no invented value would keep them all. */
    static void dropRulesOnValues(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("""
                    do $$
                    declare rule record;
                    begin
                      for rule in select conrelid::regclass as tab, conname from pg_constraint k
                          join pg_class c on c.oid = k.conrelid and not c.relispartition
                          where k.contype = 'c' and k.connamespace::regnamespace::text
                            not in ('pg_catalog', 'information_schema') loop
                        execute format('alter table %s drop constraint %I', rule.tab, rule.conname);
                      end loop;
                    end $$""");
        }
    }

    private boolean ready(String table, List<String> waiting) {
        return texts("select distinct confrelid::regclass::text from pg_constraint where contype = 'f' and conrelid = '"
                        + table + "'::regclass and exists (select from pg_attribute where attrelid = conrelid"
                        + " and attnum = any (conkey) and attnotnull)")
                .stream()
                .allMatch(parent -> parent.equals(table) || !waiting.contains(parent));
    }

    private void insert(String table) throws SQLException {
        if (!texts("select 1 from " + table + " limit 1").isEmpty()) {
            return;
        }
        var values = new HashMap<String, String>();
        for (var column : columns(table)) {
            var value = value(table, column);
            if (value != null) {
                values.put(column.name, value);
            }
        }
        var names = List.copyOf(values.keySet());
        run("insert into " + table + " (" + String.join(", ", names) + ") overriding system value values ("
                + String.join(", ", names.stream().map(values::get).toList()) + ")");
    }

    private @Nullable String value(String table, Column column) {
        var parent = texts("select confrelid::regclass || ' ' || (select attname from pg_attribute"
                + " where attrelid = confrelid and attnum = confkey[array_position(conkey, a.attnum)])"
                + " from pg_constraint k, pg_attribute a where k.contype = 'f' and k.conrelid = '" + table
                + "'::regclass and a.attrelid = k.conrelid and a.attname = '" + column.name
                + "' and a.attnum = any (k.conkey)");
        if (!parent.isEmpty()) {
            var names = parent.get(0).split(" ", 2);
            return column.needed && !names[0].equals(table)
                    ? "(select " + names[1] + " from " + names[0] + " limit 1)"
                    : null;
        }
        return column.needed ? plain(column.type) : null;
    }

    private static String plain(String type) {
        return switch (type.replaceAll("\\(.*", "")) {
            case "uuid" -> "gen_random_uuid()";
            case "text", "character varying" -> "E'l\\'été\\t\\\\ \\n fin'";
            case "character" -> "'x'";
            case "boolean" -> "true";
            case "date" -> "'2026-03-01'";
            case "timestamp with time zone" -> "'2026-03-01T10:11:12.123456Z'";
            case "time without time zone" -> "'10:30'";
            case "bytea" -> "'\\x00ff0a09'";
            case "jsonb" -> "'{\"a\": \"\\\\n\"}'";
            case "text[]" -> "array['a', null, '{}']";
            case "daterange" -> "daterange('2026-01-01', null)";
            case "numeric", "double precision" -> "1.5";
            case "inet" -> "'127.0.0.1'";
            default -> type.endsWith("[]") ? "'{}'" : "1";
        };
    }

    private List<Column> columns(String table) {
        return texts("select attname || '|' || format_type(atttypid, atttypmod) || '|' || attnotnull from pg_attribute"
                        + " where attrelid = '" + table + "'::regclass and attnum > 0 and not attisdropped"
                        + " and attgenerated = ''")
                .stream()
                .map(text -> text.split("\\|", 3))
                .map(parts -> new Column(parts[0], parts[1], parts[2].equals("true")))
                .toList();
    }

    private List<String> texts(String sql) {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            var list = new ArrayList<String>();
            while (rows.next()) {
                list.add(rows.getString(1));
            }
            return list;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " <- " + sql, e);
        }
    }
}
