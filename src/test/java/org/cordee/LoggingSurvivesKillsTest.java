package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
        int port = CordeeProcess.freePort();
        List<Peer> peers = new ArrayList<>();
        for (BenchWorld.Worker worker : world(folder, port)) {
            peers.add(new Peer(worker, new BenchBrowser("http://127.0.0.1:" + port)));
        }
        for (int kill = 1; kill <= KILLS; kill++) {
            try (var application = CordeeProcess.start("demo", folder, port)) {
                for (Peer peer : peers) {
                    peer.takesUp(kill == 1);
                }
                assertThat(logUntilKilled(peers, application)).isGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE);
            }
        }
        try (var application = CordeeProcess.start("demo", folder, port)) {
            for (Peer peer : peers) {
                peer.takesUp(false);
                assertThat(acts(folder, peer)).as("acts of one peer").isEqualTo(peer.acknowledged);
            }
            assertThat(application.interrupt()).isTrue();
        }
    }

    /** How many acts were acknowledged in this life of the application. */
    private static int logUntilKilled(List<Peer> peers, CordeeProcess application) throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(peers.size());
        try {
            List<Future<?>> work = new ArrayList<>();
            peers.forEach(peer -> work.add(threads.submit(() -> peer.logUntilItFails(acknowledged))));
            while (acknowledged.get() < ACKNOWLEDGED_BEFORE) {
                assertThat(work).as("peers still logging").noneMatch(Future::isDone);
                Thread.sleep(5);
            }
            assertThat(application.database()).hasSizeGreaterThan(PEERS);
            application.killWithDatabase();
            for (Future<?> one : work) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        return acknowledged.get();
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
