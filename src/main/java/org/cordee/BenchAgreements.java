package org.cordee;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A placement proposed with its agreement: each client is a director who proposes a place to one peer after another and
 * writes the agreement of each at once, two forms. Pages are opened before, so that the two are timed alone.
 */
final class BenchAgreements {

    private static final int PEERS = 200;
    private static final List<String> TABLES = List.of("peer.reachable");

    private final BenchWorld world;

    BenchAgreements(BenchWorld world) {
        this.world = world;
    }

    /** Writes the people, then makes one placement with its agreement after the other: one client, then all. */
    void measure(BenchLoad load, BenchReport report, BenchServer server, int clients, int seconds) throws SQLException {
        List<Director> directors = new ArrayList<>();
        world.begin();
        world.lift(TABLES, true);
        for (int client = 0; client <= clients; client++) {
            UUID structure = world.structure();
            UUID grant = world.person("director", structure, UUID.randomUUID());
            world.execute(PEOPLE.formatted(structure, world.territory(), PEERS));
            directors.add(new Director(new BenchBrowser(server.origin()), grant, structure));
        }
        world.lift(TABLES, false);
        world.end();
        for (Director director : directors) {
            director.open(world.peersOf(director.structure));
        }
        Director alone = directors.remove(0);
        load.run("warm-up", half(directors), seconds);
        report.add(load.run("placement with its agreement, one client", List.of(alone::make), seconds));
        report.add(load.run("placement with its agreement", all(directors), seconds));
    }

    private static List<BenchLoad.Client> half(List<Director> directors) {
        return directors.stream()
                .<BenchLoad.Client>map(one -> () -> one.make() && one.left() > PEERS / 2)
                .toList();
    }

    private static List<BenchLoad.Client> all(List<Director> directors) {
        return directors.stream().<BenchLoad.Client>map(one -> one::make).toList();
    }

    private static final class Director {

        private final BenchBrowser browser;
        private final UUID structure;
        private final Queue<UUID> peers = new ConcurrentLinkedQueue<>();
        private final Queue<String> keys = new ConcurrentLinkedQueue<>();
        private final UUID grant;
        private String csrf = "";

        Director(BenchBrowser browser, UUID grant, UUID structure) {
            this.browser = browser;
            this.grant = grant;
            this.structure = structure;
        }

        /** Two forms for each placement: any page with a form gives their keys. */
        void open(List<UUID> all) {
            browser.become(grant);
            peers.addAll(all);
            for (int at = 0; at < 2 * all.size(); at++) {
                String page = browser.get("/placements/opening");
                keys.add(BenchBrowser.formKey(page));
                csrf = BenchBrowser.csrf(page);
            }
        }

        int left() {
            return peers.size();
        }

        boolean make() {
            String placement = send(
                    "/placements",
                    Map.of(
                            "structure",
                            structure.toString(),
                            "peer",
                            peers.remove().toString(),
                            "status",
                            "volunteer"));
            String document = send(
                    "/agreements",
                    Map.of("placement", placement.substring(placement.lastIndexOf('/') + 1), "template", "volunteer"));
            if (!document.startsWith("/agreements/")) {
                throw new IllegalStateException("no agreement was made, but " + document);
            }
            return !peers.isEmpty();
        }

        private String send(String path, Map<String, String> fields) {
            Map<String, String> form = new HashMap<>(fields);
            form.put("_key", keys.remove());
            form.put("_csrf", csrf);
            return browser.postForPath(path, form);
        }
    }

    private static final String PEOPLE = """
            with made as (
              insert into peer.peer (id, territory_id, working_name, created_at)
                select gen_random_uuid(), '%2$s', 'Bench ' || n, '2020-01-01' from generate_series(1, %3$d) n returning id),
            said as (
              insert into peer.consent (peer_id, field, audience) select id, 'name', 'region' from made)
            insert into peer.reachable (peer_id, structure_id) select id, '%1$s' from made""";
}
