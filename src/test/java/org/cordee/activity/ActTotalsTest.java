package org.cordee.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cordee.platform.StaleVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Totals kept in the transaction of each act equal a recount, whatever happens. */
class ActTotalsTest {

    private static final String RECOUNT = """
            select string_agg(line, '|' order by line) as all_lines from (
              select concat_ws(' ', structure, activity.%1$s_of(day), kind, coalesce(level, 'none'), count(*),
                               sum(minutes), coalesce(sum(heads), 0), count(*) filter (where several)) as line
                from activity.act where not removed
               group by structure, activity.%1$s_of(day), kind, coalesce(level, 'none')) counted""";
    private static final String KEPT = """
            select string_agg(line, '|' order by line) as all_lines from (
              select concat_ws(' ', structure, %1$s, kind, level, acts, minutes, heads, several) as line
                from activity.%1$s_total where acts <> 0) kept""";

    private LogWorld world;

    @BeforeEach
    void open() {
        world = new LogWorld();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void totalsEqualARecountAfterEightThreadsOfEveryMove() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            int seed = thread;
            work.add(() -> moves(1 + seed % 3, new Random(seed)));
        }
        for (Future<Boolean> done : threads.invokeAll(work)) {
            assertThat(done.get()).isTrue();
        }
        threads.shutdown();

        for (String span : List.of("month", "quarter")) {
            assertThat(counted(KEPT.formatted(span))).isNotBlank().isEqualTo(counted(RECOUNT.formatted(span)));
        }
    }

    @Test
    void aCorrectionMovesAnActFromOneMonthToTheOther() {
        UUID id = world.log(0, LogWorld.group(0, LocalDate.of(2026, 4, 30), 60, 4));
        correct(0, id, 1, LogWorld.group(0, LocalDate.of(2026, 5, 2), 45, 6));

        assertThat(counted(KEPT.formatted("month") + " where line like '" + LogWorld.SMALL + "%'"))
                .isEqualTo(LogWorld.SMALL + " 2026-05-01 group collaboration 1 45 6 0");
    }

    @Test
    void everyEarlierStateIsKept() {
        UUID id = world.log(0, LogWorld.talk(0, LogWorld.TODAY, 30));
        correct(0, id, 1, LogWorld.talk(0, LogWorld.TODAY, 45));
        remove(0, id, 2);
        correct(0, id, 3, LogWorld.talk(0, LogWorld.TODAY, 60));

        List<Act> history =
                world.as(LogWorld.peer(0), () -> world.get(ActQueries.class).history(id));
        assertThat(history).extracting(Act::version).containsExactly(3, 2, 1);
        assertThat(history).extracting(Act::removed).containsExactly(true, false, false);
        assertThat(history).extracting(act -> act.facts().minutes()).containsExactly(45, 45, 30);
        remove(0, id, 4);
    }

    @Test
    void aCorrectionOfAnOldVersionStops() {
        UUID id = world.log(0, LogWorld.talk(0, LogWorld.TODAY, 30));
        correct(0, id, 1, LogWorld.talk(0, LogWorld.TODAY, 45));

        assertThatThrownBy(() -> correct(0, id, 1, LogWorld.talk(0, LogWorld.TODAY, 50)))
                .isInstanceOf(StaleVersion.class);
        remove(0, id, 2);
    }

    @Test
    void theDayOfAnOldActMayStayWhenItIsCorrected() {
        world.database.seed(("insert into activity.act (id, peer, placement, structure, day, minutes, kind, heads,"
                        + " provenance, entered_by, written_at) values ('%s', '%s', '%s', '%s', '2026-01-05', 30,"
                        + " 'individual', 1, 'screen', '%s', '2026-01-05')")
                .formatted(LogWorld.id(900), LogWorld.id(20), LogWorld.placement(0), LogWorld.SMALL, LogWorld.id(40)));

        correct(0, LogWorld.id(900), 1, LogWorld.talk(0, LocalDate.of(2026, 1, 5), 40));
        assertThat(counted(KEPT.formatted("quarter") + " where line like '%2026-01-01%'"))
                .endsWith("individual none 1 40 1 0");
    }

    @Test
    void erasingAPeerTakesTheActsAwayAndLeavesTheTotals() {
        world.log(0, LogWorld.group(0, LocalDate.of(2026, 3, 20), 60, 7));
        String before = counted(KEPT.formatted("quarter") + " where line like '%2026-01-01 group%'");
        LogWorld other = new LogWorld();
        other.log(0, LogWorld.group(0, LocalDate.of(2026, 3, 20), 60, 7));
        other.database.seed("delete from peer.peer where id = '" + LogWorld.id(20) + "'");

        assertThat(counted(other, "select count(*)::text as all_lines from activity.act"))
                .isEqualTo("0");
        assertThat(counted(other, KEPT.formatted("quarter"))).isEqualTo(before);
        other.close();
    }

    private Boolean moves(int peer, Random random) {
        for (int round = 0; round < 25; round++) {
            UUID id = world.log(peer, entry(peer, random));
            if (random.nextBoolean()) {
                correct(peer, id, 1, entry(peer, random));
                if (random.nextBoolean()) {
                    remove(peer, id, 2);
                }
            }
        }
        return true;
    }

    private static ActEntry entry(int peer, Random random) {
        LocalDate day = LogWorld.TODAY.minusDays(random.nextInt(60));
        boolean several = random.nextInt(4) == 0;
        String kind = List.of("individual", "group", "reception", "team_life").get(random.nextInt(4));
        return new ActEntry(
                LogWorld.placement(peer),
                kind,
                day,
                15 + random.nextInt(100),
                random.nextInt(12),
                several,
                null,
                null,
                Set.of(),
                "");
    }

    private void correct(int peer, UUID id, int version, ActEntry entry) {
        world.as(
                LogWorld.peer(peer),
                () -> world.get(CorrectAct.class)
                        .handle(LogWorld.peer(peer), id, version, entry)
                        .fold(done -> done, problems -> {
                            throw new AssertionError(problems.toString());
                        }));
    }

    private void remove(int peer, UUID id, int version) {
        world.as(LogWorld.peer(peer), () -> world.get(RemoveAct.class).handle(LogWorld.peer(peer), id, version));
    }

    private String counted(String query) {
        return counted(world, query);
    }

    private static String counted(LogWorld world, String query) {
        return world.counted(query);
    }
}
