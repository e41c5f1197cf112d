package org.cordee.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The automatic backups of an installation, named by their instant (UTC) and rotated. */
public final class BackupFolder {
    private static final String ENDING = ".cordee";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    public BackupFolder(Path folder) {
        this.folder = folder;
    }

    /** Where the backup of this instant and reason goes. */
    Path file(Instant now, String reason) {
        return folder.resolve(NAME.format(now) + "-" + reason + ENDING);
    }

    /** When the last backup was made. */
    public Optional<Instant> newest() throws IOException {
        var newest = newestFirst().stream().findFirst();
        return newest.isPresent()
                ? Optional.of(Files.getLastModifiedTime(newest.get()).toInstant())
                : Optional.empty();
    }

    /** Deletes all but the newest. */
    void keep(int newest) throws IOException {
        for (var old : newestFirst().stream().skip(newest).toList()) {
            Files.delete(old);
        }
    }

    List<Path> newestFirst() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }
}
