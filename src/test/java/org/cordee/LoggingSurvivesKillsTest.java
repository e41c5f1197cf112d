package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cordee.platform.Installations;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.EmbeddedEngine;
import org.cordee.platform.db.EngineInTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Peers log while application and database are killed together; every act they were told of is there afterwards. */
class LoggingSurvivesKillsTest {

    private static final int KILLS = 5;
    private static final int PEERS = 8;
    private static final int ACKNOWLEDGED_BEFORE = 60;

    @TempDir
    Path temporary;

    @Test
    void everyAcknowledgedActIsThereAndNoneTwiceAfterFiveKillsInARow() throws Exception {
        DataFolder folder = DataFolder.of(temporary.resolve("data")).prepare();
        EngineInTests.linkPrograms(folder);
        int port = freePort();
        List<Peer> peers = new ArrayList<>();
        for (BenchWorld.Worker worker : world(folder, port)) {
            peers.add(new Peer(worker, new BenchBrowser("http://127.0.0.1:" + port)));
        }
        for (int kill = 1; kill <= KILLS; kill++) {
            Process application = demo(folder, port);
            for (Peer peer : peers) {
                peer.takesUp(kill == 1);
            }
            assertThat(logUntilKilled(peers, application, folder)).isGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE);
        }
        Process application = demo(folder, port);
        for (Peer peer : peers) {
            peer.takesUp(false);
            assertThat(acts(folder, peer)).as("acts of one peer").isEqualTo(peer.acknowledged);
        }
        application.destroy();
        assertThat(application.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    /** How many acts were acknowledged in this life of the application. */
    private static int logUntilKilled(List<Peer> peers, Process application, DataFolder folder) throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(peers.size());
        try {
            List<Future<?>> work = new ArrayList<>();
            peers.forEach(peer -> work.add(threads.submit(() -> peer.logUntilItFails(acknowledged))));
            while (acknowledged.get() < ACKNOWLEDGED_BEFORE) {
                assertThat(work).as("peers still logging").noneMatch(Future::isDone);
                Thread.sleep(5);
            }
            killAll(application, folder);
            for (Future<?> one : work) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        return acknowledged.get();
    }

    private static void killAll(Process application, DataFolder folder) throws IOException, InterruptedException {
        long server = Long.parseLong(
                Files.readAllLines(folder.pg().resolve("postmaster.pid")).get(0));
        List<ProcessHandle> all = ProcessHandle.of(server).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        assertThat(all).hasSizeGreaterThan(PEERS);
        application.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static int acts(DataFolder folder, Peer peer) throws SQLException {
        try (var superuser = EmbeddedEngine.running(folder).orElseThrow().connect(EngineInTests.superuser(folder));
                var statement = superuser.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from activity.act where peer = '" + peer.worker.peer() + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** A demonstration without its region, and peers at work in it. */
    private static List<BenchWorld.Worker> world(DataFolder folder, int port) throws SQLException {
        Settings settings = new Settings(Map.of());
        try (Database database = Database.serve(folder, settings)) {
            var application = Application.start(
                    SpringSettings.of(Kind.DEMO, folder, settings, database.access(), Listen.of(settings, port)));
            Actors.run(new Actor.Job("start"), application.getBean(Installations.class)::filled);
            application.close();
            try (var owner = database.access().connect(database.access().owner())) {
                BenchWorld world = new BenchWorld(owner);
                world.begin();
                List<BenchWorld.Worker> workers = world.workers(world.structure(), PEERS, 30);
                world.end();
                return workers;
            }
        }
    }

    private static Process demo(DataFolder folder, int port) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Cordee.class.getName(),
                        "demo",
                        "--data",
                        folder.root().toString(),
                        "--port",
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Ready: http")) {
                return process;
            }
        }
        throw new AssertionError("the application ended before it was ready");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** One peer's browser, and what it was told. */
    private static final class Peer {

        private final BenchWorld.Worker worker;
        private final BenchBrowser browser;
        private Map<String, String> form = Map.of();
        private int acknowledged;

        Peer(BenchWorld.Worker worker, BenchBrowser browser) {
            this.worker = worker;
            this.browser = browser;
        }

        /** After a kill, sends again the form whose answer was lost, as a browser's reload does. */
        void takesUp(boolean first) {
            if (first) {
                browser.become(worker.grant());
            } else if (!form.isEmpty()) {
                browser.post("/my-week/acts", form);
                acknowledged++;
            }
        }

        void logUntilItFails(AtomicInteger all) {
            try {
                while (true) {
                    form = Map.of();
                    String page = browser.get("/my-week");
                    form = filled(page);
                    browser.post("/my-week/acts", form);
                    acknowledged++;
                    all.incrementAndGet();
                }
            } catch (IllegalStateException killed) {
                assertThat(killed.getCause()).isInstanceOf(IOException.class);
            }
        }

        private Map<String, String> filled(String page) {
            return Map.of(
                    "_key",
                    BenchBrowser.formKey(page),
                    "_csrf",
                    BenchBrowser.csrf(page),
                    "placement",
                    worker.placement().toString(),
                    "kind",
                    "individual",
                    "minutes",
                    "30");
        }
    }
}
