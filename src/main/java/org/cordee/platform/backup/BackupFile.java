package org.cordee.platform.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.cordee.platform.backup.Manifest.SavedTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup on disk, read from its first to its last byte before anything is done with it. */
public final class BackupFile {
    private static final int LONGEST_ROW = 1 << 30;

    private final Path path;
    private final char @Nullable [] passphrase;

    /** @param passphrase null for a plain file */
    public BackupFile(Path path, char @Nullable [] passphrase) {
        this.path = path;
        this.passphrase = passphrase;
    }

    /** Whether the file opens by a passphrase only. */
    public static boolean isSealed(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(WriteBackup.SEALED.length), WriteBackup.SEALED);
        }
    }

    interface Part {
        void read(String name, InputStream content) throws IOException;
    }

    /** Reads every part in order. */
    void each(Part part) throws IOException {
        try (var in = open();
                var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                part.read(entry.getName(), zip);
                zip.closeEntry();
            }
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The manifest of a whole, unaltered backup; refuses any other. */
    Manifest verified() throws IOException {
        var found = new HashMap<String, SavedTable>();
        var manifests = new HashMap<String, Manifest>();
        try {
            each((name, content) -> {
                if (name.startsWith("tables/")) {
                    var table = name.substring("tables/".length());
                    found.put(table, summed(table, content));
                } else if (name.equals("manifest.json")) {
                    manifests.put(name, JsonMapper.shared().readValue(content.readAllBytes(), Manifest.class));
                }
            });
        } catch (ZipException | JacksonException | EOFException e) {
            throw new BackupRefused("This file is not a whole backup of Cordée: " + path + ".", e);
        }
        var manifest = manifests.get("manifest.json");
        if (manifest == null || !agrees(manifest, found)) {
            throw new BackupRefused("This file is not a whole backup of Cordée: " + path + ".");
        }
        if (manifest.format() != Manifest.FORMAT) {
            throw new BackupRefused("This backup was made by a later Cordée: restore it with that one.");
        }
        return manifest;
    }

    private InputStream open() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path));
        if (!isSealed(path)) {
            // Reads the list at the end of a zip file, which a truncated one has not.
            new ZipFile(path.toFile()).close();
            return in;
        }
        if (passphrase == null) {
            throw new BackupRefused("This backup is sealed by a passphrase: give it.");
        }
        in.skipNBytes(WriteBackup.SEALED.length);
        return new SealedInput(in, PassphraseKey.found(passphrase, new DataInputStream(in)));
    }

    private static boolean agrees(Manifest manifest, Map<String, SavedTable> found) {
        return manifest.tables().size() == found.size()
                && manifest.tables().stream().allMatch(said -> {
                    var real = found.get(said.name());
                    return real != null
                            && real.rows() == said.rows()
                            && real.sha256().equals(said.sha256());
                });
    }

    private static SavedTable summed(String name, InputStream content) throws IOException {
        var digest = new RowDigest();
        var row = new ByteArrayOutputStream();
        var in = new BufferedInputStream(content);
        for (int next = in.read(); next >= 0; next = in.read()) {
            row.write(next);
            if (next == '\n') {
                var bytes = row.toByteArray();
                digest.add(bytes, 0, bytes.length);
                row.reset();
            } else if (row.size() > LONGEST_ROW) {
                throw new ZipException("a row has no end");
            }
        }
        return new SavedTable(name, List.of(), digest.rows() + (row.size() > 0 ? 1 : 0), digest.hex());
    }
}
