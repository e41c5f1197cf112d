package org.cordee;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The coordinator's first screen over a region of 300 structures, each with its path, one in three with a peer at work. */
final class BenchRegion {

    private static final int STRUCTURES = 300;
    private static final String DEPARTMENT = "96";
    private static final List<String> TABLES = List.of(
            "pathway.path",
            "pathway.step",
            "pathway.remaining",
            "structure.territory_department",
            "placement.placement");

    private final BenchWorld world;

    BenchRegion(BenchWorld world) {
        this.world = world;
    }

    /** Writes it, then reads the screen with one client, then with all. */
    void measure(BenchLoad load, BenchReport report, BenchServer server, int clients, int seconds) throws SQLException {
        world.begin();
        world.lift(TABLES, true);
        UUID grant = world.person("coordinator", world.territory(), UUID.randomUUID());
        world.execute(REGION.formatted(STRUCTURES, world.territory(), DEPARTMENT));
        world.execute(REMAINING);
        world.lift(TABLES, false);
        world.end();
        BenchBrowser browser = new BenchBrowser(server.origin()).become(grant);
        if (!browser.get("/board").contains("/paths/")) {
            throw new IllegalStateException("nothing stands on the board");
        }
        BenchLoad.Client reading = () -> !browser.get("/board").isEmpty();
        load.run("warm-up", Collections.nCopies(clients, reading), seconds);
        report.add(load.run("region board of " + STRUCTURES + " structures, one client", List.of(reading), seconds));
        report.add(load.run(
                "region board of " + STRUCTURES + " structures", Collections.nCopies(clients, reading), seconds));
    }

    /** What the triggers that are lifted would have kept. */
    private static final String REMAINING = """
            insert into pathway.remaining (path_id, steps, due_on)
              select t.path_id, coalesce(array_agg(t.code order by t.ordinal) filter (where t.done_on is null), '{}'),
                     coalesce(array_agg(t.due_on order by t.ordinal) filter (where t.done_on is null), '{}')
                from pathway.step t group by t.path_id
                on conflict do nothing""";

    private static final String REGION = """
            insert into structure.department (code, name) values ('%3$s', 'Bench') on conflict do nothing;
            insert into structure.territory_department (territory_id, department) values ('%2$s', '%3$s')
              on conflict do nothing;
            with place as (
              insert into structure.structure (id, kind, category, category_label, name, town, department)
                select gen_random_uuid(), 'establishment', '197', 'CSAPA', 'Region ' || n, 'Town ' || n, '%3$s'
                  from generate_series(1, %1$d) n returning id),
            numbered as (select id, row_number() over ()::int as n from place),
            work as (
              insert into placement.placement (id, structure_id, territory_id, status, state, papers_version, proposed_on,
                  peer_agreed_on, structure_agreed_on, started_on)
                select gen_random_uuid(), id, '%2$s', 'volunteer', 'active', 1, '1990-01-01', '1990-01-01', '1990-01-01',
                       current_date - n
                  from numbered where n %% 3 = 0),
            path as (
              insert into pathway.path (id, structure_id, territory_id, entry, content_version, started_on, arrival_on)
                select gen_random_uuid(), id, '%2$s', 'new_peer', 2, current_date - 200, current_date + n - 100
                  from numbered returning id, arrival_on)
            insert into pathway.step (path_id, code, ordinal, due_on, done_on)
              select p.id, s.code, s.ordinal, p.arrival_on + (s.ordinal::int - 8) * 10,
                     case when s.ordinal < 1 + (p.arrival_on - current_date + 100) %% 14 then current_date - 10 end
                from path p cross join unnest(array['idea', 'diagnosis', 'project', 'team', 'mission', 'status', 'meeting',
                  'agreement', 'onboarding', 'trial', 'running', 'evaluation', 'sustain', 'tell'])
                  with ordinality s (code, ordinal)""";
}
