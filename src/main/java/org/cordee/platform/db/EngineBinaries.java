package org.cordee.platform.db;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL programs shipped in the jar, unpacked once per version into the data folder. */
final class EngineBinaries {
    static final String VERSION = "18.6";
    static final String MAJOR = "18";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path home;

    private EngineBinaries(Path home) {
        this.home = home;
    }

    static EngineBinaries in(DataFolder folder) {
        var home = folder.engine(VERSION);
        if (!Files.isDirectory(home)) {
            unpack(home);
        }
        return new EngineBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpack(Path home) {
        Path unfinished = null;
        try (var archive = open()) {
            unfinished = Files.createTempDirectory(
                    home.getParent(), ".unpacking", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, unfinished);
            }
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            forget(unfinished);
            throw new StartRefused("PostgreSQL cannot be unpacked into " + home + ": " + e.getMessage() + ".", e);
        }
    }

    private static InputStream open() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        var archive = EngineBinaries.class.getResourceAsStream("/postgres-" + system + "-" + machine + ".txz");
        if (archive == null) {
            throw new StartRefused("No PostgreSQL is shipped for this machine (" + system + " " + machine
                    + "): give the address of one in CORDEE_DATABASE_URL.");
        }
        return archive;
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("unexpected path " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            Files.setPosixFilePermissions(target, (entry.getMode() & 0100) != 0 ? OWNER_ONLY : OWNER_FILE);
        }
    }

    private static void forget(@Nullable Path unfinished) {
        try {
            FileSystemUtils.deleteRecursively(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
