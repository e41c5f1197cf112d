package org.cordee.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * The deletions people asked for, one line each (kind, id, instant, never a value), kept outside the database so that
 * a restore of an older backup can delete again what was deleted since.
 */
public final class Erasures {
    private final Path file;

    /** @param file {@code DATA/erasures}; made at the first deletion */
    public Erasures(Path file) {
        this.file = file;
    }

    /** One deletion: what kind of record, which one, when. */
    public record Erasure(String kind, UUID id, Instant at) {
        private static Erasure parse(String line) {
            var parts = List.of(line.split(" ", 3));
            return new Erasure(parts.get(0), UUID.fromString(parts.get(1)), Instant.parse(parts.get(2)));
        }

        private String line() {
            return kind + " " + id + " " + at;
        }
    }

    /** Notes a deletion; written down on the disk before it returns. */
    public synchronized void add(Erasure erasure) {
        try {
            create(file);
            Files.writeString(file, erasure.line() + "\n", StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Erasure> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Erasure::parse).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands beside the file from a restore until its deletions have been made again. */
    static Path due(Path file) {
        return file.resolveSibling(file.getFileName() + ".due");
    }

    /** Adds the deletions a backup knows of to those this folder knows of. */
    static void merge(Path file, byte[] saved) throws IOException {
        var lines = new LinkedHashSet<>(
                new String(saved, StandardCharsets.UTF_8).lines().toList());
        if (Files.exists(file)) {
            lines.addAll(Files.readAllLines(file));
        }
        create(file);
        Files.write(file, lines);
    }

    private static void create(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }
}
