package org.cordee;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.questionnaire.AskedBench;
import org.cordee.questionnaire.result.ReleaseResults;
import org.cordee.statistics.Period;

/** The public pages of a region where many answered twice: what is let out of it, then what visitors read. */
final class BenchEvidence {

    private static final int STRUCTURES = 60;
    private static final int PAIRS = 20_000;

    /** Starts in as many quarters, the last of them two quarters ago; each start is answered again a quarter later. */
    private static final int QUARTERS = 4;

    /** Scores of both times: a person's own level, what has moved, and chance, in steps of 2.5 points of 100. */
    private static final String SCORES = """
            insert into questionnaire.score (participation_id, instrument, instrument_version, language, scale, value,
                prorated, answered, items, day)
              select p.id, s.instrument, s.version, 'fr', s.scale,
                     2.5 * greatest(0, least(40, round((35 + abs(hashtext(p.card_id::text)) %% 40
                       + case r.moment when 't0' then 0 else 4 end
                       + 20 * (random() + random() + random() - 1.5)) / 2.5))),
                     false, 3, 3, p.day
                from questionnaire.participation p join questionnaire.round r on r.id = p.round_id
                cross join (values %s) s (instrument, version, scale)
               where r.structure_id in (select id from structure.structure where name = '%s')""";

    private static final String ANSWERS = """
            insert into questionnaire.answer (participation_id, instrument, instrument_version, item, value, day)
              select p.id, s.instrument, s.version, s.item,
                     least(s.highest, floor((abs(hashtext(p.card_id::text)) %% 40 / 60.0 + random() / 3) * (s.highest + 1))),
                     p.day
                from questionnaire.participation p join questionnaire.round r on r.id = p.round_id
                cross join (values %s) s (instrument, version, highest, item)
               where r.structure_id in (select id from structure.structure where name = '%s')""";

    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "evidence, every statement", "/evidence",
            "evidence, one statement", "/evidence/alliance",
            "evidence, the region", "/evidence/region"));

    private static final String NAME = "Bench, results";

    private final BenchRounds rounds;
    private final BenchWorld world;
    private final LocalDate quarter;

    BenchEvidence(Connection owner, BenchWorld world) {
        this.rounds = new BenchRounds(owner, world);
        this.world = world;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        this.quarter = Period.quarterOf(today).from();
    }

    /** Writes everything that was answered; every structure lets its own result stand among the others. */
    void write() throws SQLException {
        rounds.begin();
        rounds.execute("""
                select setseed(0.5);
                insert into structure.territory_department (territory_id, department)
                  select '%1$s', min(code) from structure.department d where not exists
                    (select from structure.territory_department t where t.department = d.code)""".formatted(world.territory()));
        for (int place = 0; place < STRUCTURES; place++) {
            structure(place);
        }
        rounds.execute(SCORES.formatted(values(BenchEvidence::scales), NAME));
        rounds.execute(ANSWERS.formatted(values(BenchEvidence::items), NAME));
        rounds.end();
    }

    /** Lets out every quarter that is over, as the job of the night does, in an application of its own; in seconds. */
    static double release(DataFolder folder, DatabaseAccess access) {
        Settings settings = new Settings(Map.of());
        var properties = SpringSettings.of(Kind.DEMO, folder, settings, access, Listen.of(settings, 0));
        try (var application = Application.start(properties)) {
            ReleaseResults results = application.getBean(ReleaseResults.class);
            long start = System.nanoTime();
            results.releaseClosedQuarters();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** What visitors read of it, each page by clients at once. */
    static void visit(BenchLoad load, BenchReport report, BenchServer server, int clients, int seconds) {
        BenchBrowser visitor = new BenchBrowser(server.origin());
        if (!visitor.get("/evidence/region").contains("<svg")) {
            throw new IllegalStateException("nothing was let out of the region");
        }
        PAGES.forEach((name, path) -> {
            BenchLoad.Client reading = () -> !visitor.get(path).isEmpty();
            load.run("warm-up", Collections.nCopies(clients, reading), seconds);
            report.add(load.run(name, Collections.nCopies(clients, reading), seconds));
        });
    }

    private void structure(int place) throws SQLException {
        UUID structure = world.structure();
        rounds.execute("""
                update structure.structure set name = '%3$s', department = (select department
                  from structure.territory_department where territory_id = '%2$s') where id = '%1$s';
                insert into questionnaire.sharing (structure_id, agreed, decided_on) values ('%1$s', true, '2020-01-01')""".formatted(structure, world.territory(), NAME));
        for (int back = 0; back < QUARTERS; back++) {
            LocalDate start = quarter.minusMonths(3L * (back + 2));
            UUID before = rounds.round(structure, "t0", start, start.plusMonths(2));
            UUID after = rounds.round(structure, "m3", start.plusMonths(3), start.plusMonths(5));
            int turn = place * QUARTERS + back;
            int many = share(turn + 1) - share(turn);
            pairs(structure, List.of(before, after), start, many);
        }
    }

    private static int share(int turns) {
        return PAIRS * turns / (STRUCTURES * QUARTERS);
    }

    /** Cards answered at the start and again three months later, on any day of the first eight weeks. */
    private void pairs(UUID structure, List<UUID> rounds, LocalDate start, int many) throws SQLException {
        this.rounds.execute("""
                with card as (
                  insert into questionnaire.card (id, structure_id, respondent, mark, batch, made_on)
                    select gen_random_uuid(), '%1$s', 'person', uuid_send(gen_random_uuid()), gen_random_uuid(), '%4$s'
                      from generate_series(1, %6$d) returning id)
                insert into questionnaire.participation (id, round_id, card_id, status, mode, language, day, scored)
                  select gen_random_uuid(), asked.round, card.id, 'complete', 'screen', 'fr',
                         asked.opens + floor(random() * 56)::int, true
                    from card cross join (values ('%2$s'::uuid, date '%4$s'), ('%3$s'::uuid, date '%5$s')) asked (round, opens)""".formatted(structure, rounds.get(0), rounds.get(1), start, start.plusMonths(3), many));
    }

    private static Stream<String> scales(AskedBench.Part part) {
        return part.scales().stream()
                .map(scale -> "('%s', %d, '%s')".formatted(part.instrument(), part.version(), scale));
    }

    private static Stream<String> items(AskedBench.Part part) {
        return part.items().stream()
                .map(item -> "('%s', %d, %d, '%s')".formatted(part.instrument(), part.version(), part.highest(), item));
    }

    private static String values(Function<AskedBench.Part, Stream<String>> of) {
        return AskedBench.ofPersons().stream().flatMap(of).collect(Collectors.joining(", "));
    }
}
