package org.cordee.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.statistics.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row by row: an act is its peer's; totals are nobody's timesheet. */
class LogSecurityTest {

    private static final Period YEAR = Period.year(2026);

    private LogWorld world;

    @BeforeEach
    void log() {
        world = new LogWorld();
        UUID act = world.log(
                0,
                new ActEntry(
                        LogWorld.placement(0),
                        "group",
                        LocalDate.of(2026, 3, 20),
                        77,
                        9,
                        false,
                        null,
                        null,
                        Set.of("emotional"),
                        "canari"));
        correct(act);
        world.log(0, LogWorld.talk(0, LocalDate.of(2026, 5, 13), 33));
        for (int peer = 1; peer < 4; peer++) {
            world.log(peer, LogWorld.talk(peer, LocalDate.of(2026, 3, 20), 30));
            world.log(peer, LogWorld.talk(peer, LocalDate.of(2026, 5, 13), 30));
        }
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anActIsReadByItsPeerAlone() {
        assertThat(rows(LogWorld.peer(0), "act")).isEqualTo(2);
        assertThat(rows(LogWorld.peer(0), "act_version")).isEqualTo(1);
        assertThat(rows(LogWorld.peer(0), "learned")).isEqualTo(1);
        everybodyElse().forEach(actor -> {
            for (String table : List.of("act", "act_version", "learned")) {
                assertThat(ofPeerZero(actor, table))
                        .as("%s of %s", table, actor)
                        .isZero();
            }
        });
        assertThat(world.database.<Integer>asNobody(sql -> sql.of("select id from activity.act")
                        .list(row -> row.uuid("id"))
                        .size()))
                .isZero();
    }

    @Test
    void nobodyWritesInSomebodyElsesLogNorInTotals() {
        ActFacts facts = facts();
        Stream.of(LogWorld.peer(1), LogWorld.director(LogWorld.SMALL), LogWorld.referent(LogWorld.SMALL), coordinator())
                .forEach(actor -> refused(() -> world.as(
                        actor,
                        () -> world.database.as(
                                actor,
                                sql -> world.get(ActStore.class).insert(facts, Provenance.SCREEN, actor.account())))));
        for (String statement : List.of(
                "insert into activity.month_total values ('%s', '2026-05-01', 'group', 'none', 1, 1, 1, 1)",
                "update activity.quarter_total set acts = 0 where structure = '%s'",
                "delete from activity.month_total where structure = '%s'",
                "delete from activity.act_version where peer <> '%s'")) {
            refused(() -> world.database.as(
                    LogWorld.peer(0),
                    sql -> sql.of(statement.formatted(LogWorld.SMALL)).anyNumber()));
        }
    }

    @Test
    void anotherPeerNeitherCorrectsNorRemoves() {
        UUID id = world.as(
                LogWorld.peer(0),
                () -> world.get(ActQueries.class)
                        .latest(LogWorld.id(20), 1)
                        .get(0)
                        .id());
        assertThatThrownBy(() -> world.as(
                        LogWorld.peer(1), () -> world.get(ActQueries.class).one(id)))
                .isInstanceOf(NotFound.class);
        assertThat(world.database.<Integer>as(
                        LogWorld.peer(1),
                        sql -> sql.of("update activity.act set minutes = 5 where id = :id")
                                .set("id", id)
                                .anyNumber()))
                .isZero();
    }

    @Test
    void paperIsEnteredByThoseWhoLeadAndReadByNoneOfThem() {
        for (Actor.Person lead : List.of(LogWorld.referent(LogWorld.SMALL), LogWorld.deputy(LogWorld.SMALL))) {
            world.as(
                    lead,
                    () -> world.get(EnterSheet.class)
                            .handle(
                                    lead,
                                    LogWorld.placement(0),
                                    List.of(new EnterSheet.Line(0, LogWorld.talk(0, LocalDate.of(2026, 5, 1), 20)))));
            assertThat(rows(lead, "act")).isZero();
        }
        assertThat(rows(LogWorld.peer(0), "act")).isEqualTo(4);
        for (Actor.Person other :
                List.of(LogWorld.colleague(LogWorld.SMALL), LogWorld.referent(LogWorld.LARGE), coordinator())) {
            refused(() -> world.database.as(
                    other, sql -> world.get(ActStore.class).insertSheet(List.of(facts()), other.account())));
        }
    }

    @Test
    void withOnePeerTheDirectorSeesClosedQuartersOnly() {
        assertThat(months(LogWorld.director(LogWorld.SMALL), LogWorld.SMALL)).isEmpty();
        assertThat(quarters(LogWorld.director(LogWorld.SMALL), LogWorld.SMALL)).containsExactly("2026-01-01");
        assertThat(months(LogWorld.deputy(LogWorld.SMALL), LogWorld.SMALL)).isEmpty();
        assertThat(quarters(LogWorld.deputy(LogWorld.SMALL), LogWorld.SMALL)).containsExactly("2026-01-01");
    }

    @Test
    void theReferentOfEveryPeerSeesMonths() {
        assertThat(months(LogWorld.referent(LogWorld.SMALL), LogWorld.SMALL))
                .containsExactly("2026-03-01", "2026-05-01");
        world.database.seed(
                "set session_replication_role = replica; update placement.placement set referent_account_id = '"
                        + LogWorld.id(37) + "', deputy_account_id = null where id in ('" + LogWorld.placement(1)
                        + "')");
        end(3, "2026-02-10");
        assertThat(months(LogWorld.referent(LogWorld.LARGE), LogWorld.LARGE)).isEmpty();
    }

    @Test
    void withThreePeersTheDirectorSeesMonthsOfWholeQuarters() {
        Actor.Person director = LogWorld.director(LogWorld.LARGE);
        assertThat(months(director, LogWorld.LARGE)).containsExactly("2026-03-01", "2026-05-01");

        end(3, "2026-03-31");
        assertThat(months(director, LogWorld.LARGE)).containsExactly("2026-03-01");

        end(3, "2026-02-10");
        assertThat(months(director, LogWorld.LARGE)).isEmpty();
        assertThat(quarters(director, LogWorld.LARGE)).containsExactly("2026-01-01");
    }

    @Test
    void nobodySeesTheTotalsOfAnotherStructure() {
        Stream.of(
                        LogWorld.director(LogWorld.SMALL),
                        LogWorld.referent(LogWorld.SMALL),
                        LogWorld.colleague(LogWorld.LARGE),
                        coordinator(),
                        LogWorld.peer(1),
                        administrator())
                .forEach(actor -> {
                    assertThat(months(actor, LogWorld.LARGE)).as("%s", actor).isEmpty();
                    assertThat(quarters(actor, LogWorld.LARGE)).as("%s", actor).isEmpty();
                });
    }

    @Test
    void aPauseChangesNothingForThoseWhoDoNotShareIt() {
        List<Actor.Person> others = List.of(
                LogWorld.director(LogWorld.LARGE), LogWorld.deputy(LogWorld.LARGE), LogWorld.colleague(LogWorld.LARGE));
        List<String> before = others.stream().map(this::page).toList();
        world.database.seed("set session_replication_role = replica; insert into placement.pause (id, placement_id,"
                + " since) values ('" + LogWorld.id(800) + "', '" + LogWorld.placement(1) + "', '2026-04-01')");

        assertThat(others.stream().map(this::page).toList()).isEqualTo(before);
        assertThat(page(LogWorld.director(LogWorld.LARGE))).contains("2026-05-01");
    }

    @Test
    void theTerritoryIsForItsCoordinatorAndForJobs() {
        assertThat(territory(coordinator())).isEqualTo(2);
        assertThat(territory(new Actor.Job("annex"))).isEqualTo(2);
        Stream.of(
                        LogWorld.director(LogWorld.LARGE),
                        new Actor.Person(LogWorld.id(38), Role.COORDINATOR, UUID.randomUUID(), null),
                        administrator(),
                        new Actor.Visitor())
                .forEach(actor -> assertThat(territory(actor)).as("%s", actor).isZero());
    }

    private String page(Actor.Person actor) {
        return world.as(
                actor,
                () -> world.get(TotalsScreen.class)
                        .of(actor, LogWorld.LARGE, 2026)
                        .toString());
    }

    private int territory(Actor actor) {
        return world.as(
                actor,
                () -> world.get(TotalQueries.class)
                        .territory(LogWorld.TERRITORY, YEAR)
                        .size());
    }

    private List<String> months(Actor actor, UUID structure) {
        return world.as(actor, () -> world.get(TotalQueries.class).months(structure, YEAR)).stream()
                .map(line -> line.start().toString())
                .distinct()
                .toList();
    }

    private List<String> quarters(Actor actor, UUID structure) {
        return world.as(actor, () -> world.get(TotalQueries.class).quarters(structure, YEAR)).stream()
                .map(line -> line.start().toString())
                .distinct()
                .toList();
    }

    private void end(int peer, String day) {
        world.database.seed("update placement.placement set ended_on = '" + day + "', state = 'ended' where id = '"
                + LogWorld.placement(peer) + "'");
    }

    private void correct(UUID act) {
        world.as(
                LogWorld.peer(0),
                () -> world.get(CorrectAct.class)
                        .handle(
                                LogWorld.peer(0),
                                act,
                                1,
                                new ActEntry(
                                        LogWorld.placement(0),
                                        "group",
                                        LocalDate.of(2026, 3, 20),
                                        78,
                                        9,
                                        false,
                                        null,
                                        null,
                                        Set.of(),
                                        "canari")));
    }

    private int rows(Actor actor, String table) {
        return world.database.as(
                actor,
                sql -> sql.of("select peer from activity." + table)
                        .list(row -> row.uuid("peer"))
                        .size());
    }

    private int ofPeerZero(Actor actor, String table) {
        return world.database.as(
                actor,
                sql -> sql.of("select peer from activity." + table + " where peer = :peer")
                        .set("peer", LogWorld.id(20))
                        .list(row -> row.uuid("peer"))
                        .size());
    }

    private static Stream<Actor> everybodyElse() {
        return Stream.of(
                LogWorld.peer(1),
                LogWorld.director(LogWorld.SMALL),
                LogWorld.referent(LogWorld.SMALL),
                LogWorld.deputy(LogWorld.SMALL),
                LogWorld.colleague(LogWorld.SMALL),
                coordinator(),
                administrator(),
                new Actor.Person(LogWorld.id(20), Role.SUPERVISOR, LogWorld.id(20), null),
                new Actor.Visitor(),
                new Actor.Job("seal"));
    }

    private static Actor.Person coordinator() {
        return LogWorld.coordinator();
    }

    private static Actor.Person administrator() {
        return new Actor.Person(LogWorld.id(39), Role.ADMINISTRATOR, null, null);
    }

    private static ActFacts facts() {
        return new ActFacts(
                LogWorld.id(20),
                LogWorld.placement(0),
                LogWorld.SMALL,
                null,
                LogWorld.TODAY,
                30,
                "individual",
                1,
                false,
                null,
                null,
                List.of());
    }

    private static void refused(ThrowingCallable work) {
        assertThatThrownBy(work).matches(SqlStates::refusedByRowSecurity);
    }
}
