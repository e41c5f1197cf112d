package org.cordee.platform.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cordee.platform.backup.Manifest.SavedSequence;
import org.cordee.platform.backup.Manifest.SavedTable;
import org.cordee.platform.db.DatabaseAccess;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Saves every table as it is at one instant, while the application goes on writing: one REPEATABLE READ snapshot,
 * under the role that may read everything and change nothing. The file appears under its name when it is whole.
 */
public final class WriteBackup {
    static final byte[] SEALED = "CORDEE-BACKUP 1\n".getBytes(StandardCharsets.US_ASCII);

    private final DatabaseAccess access;
    private final Path erasures;
    private final String keyMark;
    private final Clock clock;

    /**
     * @param erasures the file of deletions, saved when it exists
     * @param keyMark what {@link KeyMark} says of the installation key
     */
    public WriteBackup(DatabaseAccess access, Path erasures, String keyMark, Clock clock) {
        this.access = access;
        this.erasures = erasures;
        this.keyMark = keyMark;
        this.clock = clock;
    }

    /**
     * Refuses a file that exists.
     *
     * @param passphrase null for a plain zip file anybody can read
     * @return how many rows were saved
     */
    public long to(Path file, char @Nullable [] passphrase) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupRefused("The file " + file + " already exists.");
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            long rows;
            try (var zip = new ZipOutputStream(open(unfinished, passphrase))) {
                rows = write(zip);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static OutputStream open(Path file, char @Nullable [] passphrase) throws IOException {
        var out = new BufferedOutputStream(Files.newOutputStream(file));
        if (passphrase == null) {
            return out;
        }
        out.write(SEALED);
        return new SealedOutput(out, PassphraseKey.fresh(passphrase, new DataOutputStream(out)));
    }

    private long write(ZipOutputStream zip) throws IOException, SQLException {
        var version = Schema.version(access);
        var sequences = sequences();
        var tables = tables(zip);
        if (Files.exists(erasures)) {
            entry(zip, "erasures", Files.readAllBytes(erasures));
        }
        var manifest = new Manifest(Manifest.FORMAT, clock.instant().toString(), version, keyMark, tables, sequences);
        entry(zip, "manifest.json", JsonMapper.shared().writeValueAsBytes(manifest));
        return tables.stream().mapToLong(SavedTable::rows).sum();
    }

    private List<SavedTable> tables(ZipOutputStream zip) throws IOException, SQLException {
        try (var connection = access.connect(access.backup())) {
            CopyOfTables.settle(connection);
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var catalogue = new Catalogue(connection);
            var hidden = catalogue.tablesHiddenFrom(access.backup().user());
            if (!hidden.isEmpty()) {
                throw new BackupRefused("The backup may not read every row of " + Set.copyOf(hidden) + ".");
            }
            var copies = new CopyOfTables(connection);
            var saved = new ArrayList<SavedTable>();
            for (var table : catalogue.tables()) {
                zip.putNextEntry(new ZipEntry("tables/" + table.name()));
                saved.add(copies.read(table, zip));
                zip.closeEntry();
            }
            return saved;
        }
    }

    private List<SavedSequence> sequences() throws SQLException {
        try (var owner = access.connect(access.owner())) {
            return new Catalogue(owner).sequences();
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
