package org.cordee;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.keys.InstallationKey;

/** Answering without an account: the way to the questions, then the form of every answer, timed apart. */
final class BenchAnswers {

    private static final int CARDS_PER_SECOND = 100;

    private final BenchLoad load;
    private final BenchReport report;
    private final int clients;
    private final int seconds;

    BenchAnswers(BenchLoad load, BenchReport report, int clients, int seconds) {
        this.load = load;
        this.report = report;
        this.clients = clients;
        this.seconds = seconds;
    }

    /** Clients share one structure's open round and answer by cards of their own. */
    void measure(Connection owner, BenchWorld world, InstallationKey key, BenchServer server, DatabaseAccess access)
            throws SQLException {
        List<BenchPhone> phones = new ArrayList<>();
        BenchRounds rounds = new BenchRounds(owner, world);
        rounds.begin();
        UUID structure = world.structure();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        UUID round = rounds.round(structure, "t0", today.minusDays(1), today.plusDays(20));
        List<AnswerCode> cards = rounds.cards(structure, clients * share(), key);
        List<UUID> begun = rounds.begun(structure, round, clients * share());
        rounds.end();
        for (int client = 0; client < clients; client++) {
            phones.add(new BenchPhone(
                    new BenchBrowser(server.origin()), cards.subList(client * share(), (client + 1) * share())));
        }
        List<BenchLoad.Client> opening =
                phones.stream().<BenchLoad.Client>map(phone -> phone::open).toList();
        List<BenchLoad.Client> submitting =
                phones.stream().<BenchLoad.Client>map(phone -> phone::submit).toList();
        load.run("warm-up", opening, seconds);
        load.run("warm-up", submitting, seconds);
        report.add(load.run("open the questions by a card, 3 requests", opening, seconds));
        report.add(load.run("submit " + BenchPhone.QUESTIONS + " answers, HTTP", submitting, seconds));
        bare(access, begun);
    }

    private void bare(DatabaseAccess access, List<UUID> begun) throws SQLException {
        List<BenchBareAnswers> connections = new ArrayList<>();
        try {
            for (int client = 0; client < clients; client++) {
                connections.add(new BenchBareAnswers(access, begun.subList(client * share(), (client + 1) * share())));
            }
            List<BenchLoad.Client> submitting = connections.stream()
                    .<BenchLoad.Client>map(connection -> connection::submit)
                    .toList();
            report.add(load.run("submit " + BenchPhone.QUESTIONS + " answers, bare JDBC", submitting, seconds));
        } finally {
            for (BenchBareAnswers connection : connections) {
                connection.close();
            }
        }
    }

    private int share() {
        return 2 * seconds * CARDS_PER_SECOND;
    }
}
