package org.cordee.platform.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;

/** The engine as {@code serve} starts it, in a folder of a test; the programs are unpacked once for all. */
public record EngineInTests(DataFolder folder, EmbeddedEngine engine) implements AutoCloseable {

    public static EngineInTests start(Path root) throws IOException {
        var folder = DataFolder.of(root).prepare();
        linkPrograms(folder);
        return new EngineInTests(folder, EmbeddedEngine.start(folder));
    }

    /** Spares a test the unpacking of the programs, done by one of the JVMs that run tests side by side. */
    public static void linkPrograms(DataFolder folder) throws IOException {
        var once = DataFolder.of(Path.of("target/engine-in-tests"));
        try (var door = FileChannel.open(
                        Path.of("target/engine-in-tests.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = door.lock()) {
            EngineBinaries.in(once.prepare());
        }
        Files.createSymbolicLink(folder.engine(EngineBinaries.VERSION), once.engine(EngineBinaries.VERSION));
    }

    public DatabaseAccess access() {
        return engine.access();
    }

    public Connection superuser() throws SQLException {
        return engine.access().connect(EmbeddedEngine.superuser(folder));
    }

    /** The superuser of the server on this folder, whoever started it. */
    public static Login superuser(DataFolder folder) {
        return EmbeddedEngine.superuser(folder);
    }

    @Override
    public void close() {
        engine.close();
    }
}
