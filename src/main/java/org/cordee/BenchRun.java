package org.cordee;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.keys.InstallationKey;
import org.jspecify.annotations.Nullable;

/** Logging an act, and the dashboard of a structure over a history that grows tenfold. */
final class BenchRun {

    private static final int YEARS = 3;
    private static final int YEAR = 365;

    private final Path folder;
    private final int seconds;
    private final int clients;
    private final BenchReport report;

    BenchRun(Path folder, int seconds, int clients, BenchReport report) {
        this.folder = folder;
        this.seconds = seconds;
        this.clients = clients;
        this.report = report;
    }

    /** All measures, one after the other, then the start of the installation they leave. */
    void measure(Set<BenchPart> only, int acts, @Nullable Path registerFile) throws Exception {
        try (BenchServer server = BenchServer.start(folder);
                Database database = Database.join(DataFolder.of(folder), new Settings(Map.of()))) {
            BenchLoad load = new BenchLoad(() -> BenchCpu.now(server.pid(), folder));
            try (Connection owner = database.access().connect(database.access().owner())) {
                BenchWorld world = new BenchWorld(owner);
                if (only.contains(BenchPart.LOG)) {
                    log(world, load, server, database.access());
                }
                if (only.contains(BenchPart.SEARCH) && registerFile != null) {
                    new BenchRegister(database.access(), report).importing(registerFile);
                    search(load, server, database.access());
                }
                if (only.contains(BenchPart.TOTALS)) {
                    dashboard(world, load, server, database.access(), acts);
                }
                if (only.contains(BenchPart.ANSWERS)) {
                    answers(owner, world, load, server, database.access());
                }
                if (only.contains(BenchPart.EVIDENCE)) {
                    evidence(owner, world, load, server, database.access());
                }
                screens(only, world, load, server);
            }
            report.say("residentMegabytes", BenchCpu.residentMegabytes(server.pid()));
        }
        try (BenchServer again = BenchServer.start(folder)) {
            report.say("startOfAnExistingInstallationSeconds", again.startSeconds());
        }
    }

    private void screens(Set<BenchPart> only, BenchWorld world, BenchLoad load, BenchServer server)
            throws SQLException {
        if (only.contains(BenchPart.SUGGESTIONS)) {
            new BenchSuggestions(world).measure(load, report, server, clients, seconds);
        }
        if (only.contains(BenchPart.REGION)) {
            new BenchRegion(world).measure(load, report, server, clients, seconds);
        }
        if (only.contains(BenchPart.AGREEMENTS)) {
            new BenchAgreements(world).measure(load, report, server, clients, seconds);
        }
        if (only.contains(BenchPart.SIGNINGS)) {
            InstallationKey key = Keys.parsed(DataFolder.of(folder), new Settings(Map.of()));
            new BenchSignings(world, key).measure(load, report, server, clients, seconds);
        }
    }

    private void answers(Connection owner, BenchWorld world, BenchLoad load, BenchServer server, DatabaseAccess access)
            throws SQLException {
        InstallationKey key = Keys.parsed(DataFolder.of(folder), new Settings(Map.of()));
        new BenchAnswers(load, report, clients, seconds).measure(owner, world, key, server, access);
    }

    private void evidence(Connection owner, BenchWorld world, BenchLoad load, BenchServer server, DatabaseAccess access)
            throws SQLException {
        new BenchEvidence(owner, world).write();
        report.say("releaseSeconds", BenchEvidence.release(DataFolder.of(folder), access));
        BenchEvidence.visit(load, report, server, clients, seconds);
    }

    /** Clients are peers, two to a structure. */
    private void log(BenchWorld world, BenchLoad load, BenchServer server, DatabaseAccess access) throws Exception {
        world.begin();
        List<BenchWorld.Worker> workers = new ArrayList<>();
        while (workers.size() < clients) {
            workers.addAll(world.workers(world.structure(), 2, YEAR));
        }
        world.end();
        List<BenchPeer> peers = new ArrayList<>();
        for (BenchWorld.Worker worker : workers.subList(0, clients)) {
            peers.add(new BenchPeer(new BenchBrowser(server.origin()).become(worker.grant()), worker));
        }
        List<BenchLoad.Client> opening =
                peers.stream().<BenchLoad.Client>map(peer -> peer::open).toList();
        List<BenchLoad.Client> logging =
                peers.stream().<BenchLoad.Client>map(peer -> peer::log).toList();
        load.run("warm-up", opening, seconds);
        load.run("warm-up", logging, seconds);
        report.add(load.run("Ma semaine, page", opening, seconds));
        report.add(load.run("log an act, HTTP", logging, seconds));
        bare(load, "log an act, bare JDBC", access, (bare, index) -> bare.log(workers.get(index)));
    }

    private void search(BenchLoad load, BenchServer server, DatabaseAccess access) throws Exception {
        List<BenchLoad.Client> visitors = new ArrayList<>();
        while (visitors.size() < clients) {
            visitors.add(BenchRegister.visitor(server));
        }
        load.run("warm-up", visitors, seconds);
        report.add(load.run("search the register, HTTP", visitors, seconds));
        bare(load, "search the register, bare JDBC", access, (bare, index) -> bare.search());
    }

    private void dashboard(BenchWorld world, BenchLoad load, BenchServer server, DatabaseAccess access, int acts)
            throws Exception {
        world.begin();
        UUID structure = world.structure();
        UUID account = UUID.randomUUID();
        UUID grant = world.person("director", structure, account);
        List<BenchWorld.Worker> workers = world.workers(structure, 10, YEARS * YEAR);
        world.acts(workers, acts, YEARS * YEAR);
        world.end();
        BenchBrowser director = new BenchBrowser(server.origin()).become(grant);
        int year = LocalDate.now(ZoneOffset.UTC).getYear() - 1;
        String path = "/journal/totals/" + structure + "?year=" + year;
        load.run("warm-up", same(() -> !director.get(path).isEmpty()), seconds);
        report.add(load.run(
                "dashboard over " + acts + " acts, HTTP",
                same(() -> !director.get(path).isEmpty()),
                seconds));
        bare(load, "dashboard, bare JDBC", access, (bare, index) -> bare.dashboard(account, structure, year));
        annex(load, director, "/reports/annex/" + structure + "/" + year);
        world.begin();
        world.acts(workers, 9 * acts, YEARS * YEAR);
        world.end();
        report.add(load.run(
                "dashboard over " + 10 * acts + " acts, HTTP",
                same(() -> !director.get(path).isEmpty()),
                seconds));
        bare(
                load,
                "dashboard, ten times, bare JDBC",
                access,
                (bare, index) -> bare.dashboard(account, structure, year));
    }

    /** The annual annex as a page and as a PDF: what the PDF costs is the difference. */
    private void annex(BenchLoad load, BenchBrowser director, String path) {
        load.run("warm-up", same(() -> !director.get(path + ".pdf").isEmpty()), seconds);
        report.add(load.run("annual annex, page", same(() -> !director.get(path).isEmpty()), seconds));
        report.add(load.run(
                "annual annex, PDF", same(() -> !director.get(path + ".pdf").isEmpty()), seconds));
    }

    private List<BenchLoad.Client> same(BenchLoad.Client client) {
        return Collections.nCopies(clients, client);
    }

    private void bare(BenchLoad load, String name, DatabaseAccess access, Floor floor) throws Exception {
        List<BenchBare> connections = new ArrayList<>();
        List<BenchLoad.Client> work = new ArrayList<>();
        try {
            for (int index = 0; index < clients; index++) {
                BenchBare bare = new BenchBare(access);
                int client = index;
                connections.add(bare);
                work.add(() -> floor.next(bare, client));
            }
            report.add(load.run(name, work, seconds));
        } finally {
            for (BenchBare bare : connections) {
                bare.close();
            }
        }
    }

    /** One thing done through bare JDBC by one client. */
    @FunctionalInterface
    private interface Floor {
        boolean next(BenchBare bare, int client) throws Exception;
    }
}
