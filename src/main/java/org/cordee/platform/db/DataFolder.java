package org.cordee.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** The one folder an installation lives in ({@code --data DIR}), readable by the account that runs Cordée alone. */
public record DataFolder(Path root) {
    private static final long ROOM_TO_CREATE = 600L << 20;
    private static final long ROOM_TO_RUN = 100L << 20;

    public static DataFolder of(Path root) {
        return new DataFolder(root.toAbsolutePath().normalize());
    }

    public Path pg() {
        return root.resolve("pg");
    }

    Path engine(String version) {
        return root.resolve("engine").resolve(version);
    }

    public Path backups() {
        return root.resolve("backups");
    }

    public Path log() {
        return root.resolve("log");
    }

    /** The settings file of this installation; it may be absent. */
    public Path settings() {
        return root.resolve("cordee.properties");
    }

    /** Ids and dates of what was deleted, replayed after a restore; it may be absent. */
    public Path erasures() {
        return root.resolve("erasures");
    }

    public Secrets secrets() {
        return new Secrets(root.resolve("secret"));
    }

    Path lockFile() {
        return root.resolve("lock");
    }

    public boolean hasDatabase() {
        return Files.exists(pg().resolve("PG_VERSION"));
    }

    /** Creates what is missing; refuses a folder that cannot be written to or a disk that is nearly full. */
    public DataFolder prepare() {
        try {
            for (var folder : new Path[] {root, root.resolve("engine"), root.resolve("secret"), backups(), log()}) {
                createPrivate(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StartRefused("The folder " + root + " cannot be created or written to by this account.", e);
        }
        refuseUnwritable();
        refuseWithoutRoom(hasDatabase() ? ROOM_TO_RUN : ROOM_TO_CREATE);
        return this;
    }

    /** Refuses a folder where no installation was ever started. */
    public void refuseAbsent() {
        if (!Files.isDirectory(root.resolve("secret"))) {
            throw new StartRefused("There is no installation in the folder " + root + ".");
        }
    }

    /** Takes this folder for one running Cordée; refuses when another one has it. */
    public InstanceLock lock() {
        return InstanceLock.take(this);
    }

    /** Refuses to go on with a disk that is nearly full, which is why programs then fail. */
    void refuseFull() {
        refuseWithoutRoom(ROOM_TO_RUN);
    }

    void refuseWithoutRoom(long bytes) {
        try {
            var free = Files.getFileStore(root).getUsableSpace();
            if (free < bytes) {
                throw new StartRefused("The disk of %s has %d MB left and Cordée needs %d MB: free some space."
                        .formatted(root, free >> 20, bytes >> 20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseUnwritable() {
        try (var own = Stream.of(root, root.resolve("secret"), backups(), log())) {
            own.filter(folder -> !Files.isWritable(folder)).findFirst().ifPresent(folder -> {
                throw new StartRefused("The folder " + folder + " cannot be written to by this account.");
            });
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, mode);
        }
    }
}
