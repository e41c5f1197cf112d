package org.cordee;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The places suggested for one request among 2 000 open ones, as the peer reads them, all of them ticked. */
final class BenchSuggestions {

    private static final int PLACES = 2000;
    private static final String DEPARTMENT = "97";

    private static final List<String> TABLES =
            List.of("placement.need", "placement.need_period", "placement.request", "peer.reachable");

    private final BenchWorld world;

    BenchSuggestions(BenchWorld world) {
        this.world = world;
    }

    /** Writes them, then reads the page of the request with one client, then with all. */
    void measure(BenchLoad load, BenchReport report, BenchServer server, int clients, int seconds) throws SQLException {
        world.begin();
        world.lift(TABLES, true);
        UUID peer = UUID.randomUUID();
        UUID request = UUID.randomUUID();
        UUID grant = world.person("peer", peer, UUID.randomUUID());
        world.execute(PEOPLE.formatted(peer, world.territory(), request, DEPARTMENT));
        world.execute(OPEN.formatted(PLACES, world.territory(), DEPARTMENT));
        world.lift(TABLES, false);
        world.end();
        // what an installation that has lived a day knows of its tables
        world.execute(
                "analyze placement.need, placement.need_period, placement.request, structure.structure, peer.reachable");
        BenchBrowser browser = new BenchBrowser(server.origin()).become(grant);
        String path = "/exchange/requests/" + request;
        if (!browser.get(path).contains("/exchange/write?need=")) {
            throw new IllegalStateException("nothing was suggested");
        }
        BenchLoad.Client reading = () -> !browser.get(path).isEmpty();
        load.run("warm-up", Collections.nCopies(clients, reading), seconds);
        report.add(load.run("suggestions over " + PLACES + " open places, one client", List.of(reading), seconds));
        report.add(load.run(
                "suggestions over " + PLACES + " open places", Collections.nCopies(clients, reading), seconds));
    }

    private static final String PEOPLE = """
            insert into structure.department (code, name) values ('%4$s', 'Bench') on conflict do nothing;
            insert into structure.commune (code, name, department, latitude, longitude)
              values ('97999', 'Bench', '%4$s', 47.2, -1.5) on conflict do nothing;
            insert into structure.postcode (postcode, commune) values ('97999', '97999') on conflict do nothing;
            insert into peer.peer (id, territory_id, working_name, created_at)
              values ('%1$s', '%2$s', 'Bench', '2020-01-01');
            insert into peer.reachable (peer_id, department) values ('%1$s', '%4$s');
            insert into placement.request (id, territory_id, peer_id, statuses, publics, formats, moments, minors,
                weekly_hours, starts_on, ends_on, postcode, access, state, moved_on)
              values ('%3$s', '%2$s', '%1$s', '{volunteer,trainee}', '{adults,women}', '{group,talk}',
                '{morning,evening}', true, 7, current_date, current_date + 120, '97999', '{transit}', 'open', current_date)""";

    private static final String OPEN = """
            with place as (
              insert into structure.structure (id, kind, category, category_label, name, town, department,
                  local_latitude, local_longitude)
                select gen_random_uuid(), 'establishment', '197', 'CSAPA', 'Place ' || n, 'Town ' || n, '%3$s',
                       46.5 + n %% 140 / 100.0, -2.4 + n %% 190 / 100.0
                  from generate_series(1, %1$d) n returning id),
            need as (
              insert into placement.need (id, structure_id, territory_id, kind, title, publics, formats, moments, minors,
                  weekly_hours, access, meals, travel, peer_present, state, moved_on)
                select gen_random_uuid(), id, '%2$s', (array['volunteer', 'trainee', 'mission'])[1 + r %% 3], 'Something to do',
                       (array['{adults}', '{adults,women}', '{young}'])[1 + r %% 3]::text[],
                       (array['{group}', '{talk,outreach}', '{reception}'])[1 + r %% 3]::text[],
                       (array['{morning}', '{evening,weekend}'])[1 + r %% 2]::text[], r %% 7 = 0, 1 + r %% 12,
                       (array['{transit}', '{}'])[1 + r %% 2]::text[], 'none', 'paid', r %% 2 = 0, 'open', current_date
                  from (select id, row_number() over ()::int as r from place) p returning id)
            insert into placement.need_period (id, need_id, starts_on, ends_on, places)
              select gen_random_uuid(), id, current_date - 10, current_date + 60 + (random() * 100)::int, 2 from need""";
}
