package org.cordee.platform.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.cordee.platform.backup.Catalogue.Table;
import org.cordee.platform.backup.Manifest.SavedTable;
import org.cordee.platform.db.DatabaseAccess;
import org.postgresql.PGConnection;

/**
 * Puts a backup into an empty database: the tables as they were at its migration, then every row in one transaction,
 * then the count and the sum of every table read back.
 */
public final class RestoreBackup {
    private final BackupFile file;
    private final Manifest manifest;

    /** Reads the whole file first; refuses one that is truncated, altered or sealed by another passphrase. */
    public RestoreBackup(BackupFile file) throws IOException {
        this.file = file;
        this.manifest = file.verified();
    }

    /** Which installation key sealed what is in it. */
    public String keyMark() {
        return manifest.keyMark();
    }

    /** When it was made, in UTC. */
    public String createdAt() {
        return manifest.createdAt();
    }

    /**
     * Refuses a database that is not empty, or a backup of a later version.
     *
     * @param erasures where the file of deletions goes
     * @return how many rows were restored
     */
    public long into(DatabaseAccess access, Path erasures) throws IOException, SQLException {
        if (!Schema.knows(access, manifest.schemaVersion())) {
            throw new BackupRefused("This backup was made by a later Cordée: restore it with that one.");
        }
        if (!Schema.isEmpty(access)) {
            throw new BackupRefused("The database is not empty: a backup is restored into an empty one only.");
        }
        try {
            Schema.migrate(access, manifest.schemaVersion());
            load(access);
        } catch (IOException | SQLException | RuntimeException e) {
            Schema.drop(access);
            throw e;
        }
        file.each((name, content) -> {
            if (name.equals("erasures")) {
                Erasures.merge(erasures, content.readAllBytes());
            }
        });
        if (Files.exists(erasures)) {
            Files.writeString(Erasures.due(erasures), "");
        }
        return manifest.tables().stream().mapToLong(SavedTable::rows).sum();
    }

    /** Every row, into the tables of the backup's version. */
    void load(DatabaseAccess access) throws SQLException, IOException {
        try (var owner = access.connect(access.owner())) {
            CopyOfTables.settle(owner);
            owner.setAutoCommit(false);
            load(owner);
            owner.commit();
        }
    }

    private void load(Connection owner) throws SQLException, IOException {
        var catalogue = new Catalogue(owner);
        var tables = catalogue.tables();
        refuseOtherTables(tables);
        var keys = catalogue.foreignKeys();
        var triggers = catalogue.triggers();
        var forced = tables.stream().filter(Table::forced).toList();
        // The owner is bound by forced row security too, and COPY refuses to load under it.
        run(owner, forced, table -> "alter table " + table.name() + " no force row level security");
        run(owner, keys, key -> "alter table " + key.get(0) + " drop constraint " + key.get(1));
        run(owner, triggers, t -> "alter table " + t.get(0) + " disable trigger " + t.get(1));
        run(owner, tables, table -> "truncate " + table.name());
        rows(owner);
        compare(owner, tables);
        run(owner, manifest.sequences(), s -> "select setval('" + s.name() + "', " + s.last() + ")");
        run(owner, triggers, t -> "alter table " + t.get(0) + " enable trigger " + t.get(1));
        run(owner, keys, key -> "alter table " + key.get(0) + " add constraint " + key.get(1) + " " + key.get(2));
        run(owner, forced, table -> "alter table " + table.name() + " force row level security");
    }

    private void refuseOtherTables(List<Table> tables) {
        var here = tables.stream().map(Table::name).sorted().toList();
        var saved = manifest.tables().stream().map(SavedTable::name).sorted().toList();
        if (!here.equals(saved)) {
            throw new BackupRefused(
                    "The tables of this backup are not those of its version: " + manifest.schemaVersion() + ".");
        }
    }

    private void rows(Connection owner) throws SQLException, IOException {
        var columns = manifest.tables().stream().collect(Collectors.toMap(SavedTable::name, SavedTable::columns));
        var copies = owner.unwrap(PGConnection.class).getCopyAPI();
        file.each((name, content) -> {
            if (name.startsWith("tables/")) {
                var table = name.substring("tables/".length());
                try {
                    copies.copyIn(
                            "copy " + table + " (" + String.join(", ", columns.get(table)) + ") from stdin",
                            unclosable(content));
                } catch (SQLException e) {
                    throw new BackupRefused("The rows of " + table + " were not accepted: " + e.getMessage(), e);
                }
            }
        });
    }

    private void compare(Connection owner, List<Table> tables) throws SQLException, IOException {
        var copies = new CopyOfTables(owner);
        var saved = manifest.tables().stream().collect(Collectors.toMap(SavedTable::name, table -> table));
        for (var table : tables) {
            var read = copies.read(table, OutputStream.nullOutputStream());
            if (!read.equals(saved.get(table.name()))) {
                throw new BackupRefused("The rows of " + table.name() + " did not come back as they were saved.");
            }
        }
    }

    private interface Statement<T> {
        String of(T thing);
    }

    private static <T> void run(Connection owner, List<T> things, Statement<T> sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var thing : things) {
                statement.execute(sql.of(thing));
            }
        }
    }

    private static InputStream unclosable(InputStream content) {
        return new FilterInputStream(content) {
            @Override
            public void close() {
                // the zip goes on
            }
        };
    }
}
