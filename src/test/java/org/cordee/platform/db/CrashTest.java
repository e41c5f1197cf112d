package org.cordee.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writers in another process, killed together with the database in the middle of their work. */
class CrashTest {
    private static final int CRASHES = 5;
    private static final int ACKNOWLEDGED_BEFORE = 300;

    @TempDir
    static Path temporary;

    @Test
    void losesNoAcknowledgedWriteWhenBothAreKilledFiveTimesInARow() throws Exception {
        var folder = DataFolder.of(temporary.resolve("data")).prepare();
        EngineInTests.linkPrograms(folder);
        var acknowledged = new HashSet<UUID>();
        for (int crash = 1; crash <= CRASHES; crash++) {
            acknowledged.addAll(writeUntilKilled(folder));
            try (var engine = EmbeddedEngine.start(folder)) {
                assertThat(written(engine)).as("after crash " + crash).containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(CRASHES * ACKNOWLEDGED_BEFORE);
    }

    private static Set<UUID> writeUntilKilled(DataFolder folder) throws IOException, InterruptedException {
        var acknowledged = Collections.synchronizedSet(new HashSet<UUID>());
        var application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writers.class.getName(),
                        folder.root().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = application.inputReader()) {
            read(lines, acknowledged, ACKNOWLEDGED_BEFORE);
            var server = Postmaster.ready(folder.pg()).orElseThrow();
            var all = ProcessHandle.of(server.pid()).stream()
                    .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                    .toList();
            // By its handle: the process object would close the stream we still read.
            application.toHandle().destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
            read(lines, acknowledged, Integer.MAX_VALUE);
        }
        assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }

    /** A line cut by the kill was not acknowledged to anybody. */
    private static void read(BufferedReader lines, Set<UUID> acknowledged, int enough) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.length() == 36) {
                acknowledged.add(UUID.fromString(line));
            }
            if (acknowledged.size() >= enough) {
                return;
            }
        }
    }

    private static List<UUID> written(EmbeddedEngine engine) throws SQLException {
        try (var app = engine.access().connect(engine.access().app());
                var statement = app.createStatement();
                var rows = statement.executeQuery("select id from entry")) {
            var list = new ArrayList<UUID>();
            while (rows.next()) {
                list.add(rows.getObject(1, UUID.class));
            }
            return list;
        }
    }

    /** The process that is killed: eight writers, each saying an id once the database has acknowledged it. */
    static final class Writers {
        private static final int WRITERS = 8;

        private Writers() {}

        @SuppressWarnings("CatchAndPrintStackTrace") // a process of its own, whose error stream the test shows
        public static void main(String[] arguments) throws Exception {
            var folder = DataFolder.of(Path.of(arguments[0]));
            var lock = folder.lock();
            var access = EmbeddedEngine.start(folder).access();
            try (var owner = access.connect(access.owner());
                    var statement = owner.createStatement()) {
                statement.execute("create table if not exists entry (id uuid primary key);"
                        + "grant select, insert on entry to cordee_app");
            }
            for (int writer = 0; writer < WRITERS; writer++) {
                new Thread(() -> write(access)).start();
            }
            assertThat(lock).isNotNull();
        }

        private static void write(DatabaseAccess access) {
            try (var app = access.connect(access.app());
                    var insert = app.prepareStatement("insert into entry values (?)")) {
                while (true) {
                    var id = UUID.randomUUID();
                    insert.setObject(1, id);
                    insert.executeUpdate();
                    synchronized (System.out) {
                        System.out.println(id);
                        System.out.flush();
                    }
                }
            } catch (SQLException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
