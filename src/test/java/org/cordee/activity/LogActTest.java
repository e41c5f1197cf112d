package org.cordee.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.CareMoment;
import org.cordee.placement.EngagementLevel;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.NotAllowed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogActTest {

    private LogWorld world;

    @BeforeAll
    void open() {
        world = new LogWorld();
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void aGroupTakesItsLevelAndMomentFromTheMission() {
        Act act = read(world.log(0, LogWorld.group(0, LogWorld.TODAY, 90, 8)));

        assertThat(act.facts().level()).isEqualTo(EngagementLevel.COLLABORATION);
        assertThat(act.facts().moment()).isEqualTo(CareMoment.FOLLOW_UP);
        assertThat(act.facts().mission()).isEqualTo(LogWorld.MISSION_GROUP);
        assertThat(act.facts().heads()).isEqualTo(8);
    }

    @Test
    void aLevelSaidWinsOverTheMission() {
        ActEntry entry = new ActEntry(
                LogWorld.placement(0),
                "group",
                LogWorld.TODAY,
                60,
                5,
                false,
                EngagementLevel.INFORMATION,
                null,
                Set.of(),
                "");

        assertThat(read(world.log(0, entry)).facts().level()).isEqualTo(EngagementLevel.INFORMATION);
    }

    @Test
    void aTalkAsksNoLevelAndCountsOnePerson() {
        Act act = read(world.log(0, LogWorld.talk(0, LogWorld.TODAY, 30)));

        assertThat(act.facts().level()).isNull();
        assertThat(act.facts().heads()).isEqualTo(1);
        assertThat(act.facts().supports()).isEmpty();
        assertThat(act.provenance()).isEqualTo(Provenance.SCREEN);
    }

    @Test
    void severalShortContactsAreNotCounted() {
        ActEntry entry = new ActEntry(
                LogWorld.placement(0), "reception", LogWorld.TODAY, 120, 14, true, null, null, Set.of(), "");

        ActFacts facts = read(world.log(0, entry)).facts();
        assertThat(facts.several()).isTrue();
        assertThat(facts.heads()).isNull();
    }

    @Test
    void timeForOneselfHasNoPeopleNoMissionAndNoMoment() {
        ActFacts facts = read(world.log(
                        0, ActEntry.plain(LogWorld.placement(0), "for_oneself", LogWorld.TODAY, 60, null)))
                .facts();

        assertThat(facts.heads()).isNull();
        assertThat(facts.mission()).isNull();
        assertThat(facts.moment()).isNull();
    }

    @Test
    void everyReasonOfARefusalIsSaidAtOnce() {
        ActEntry entry = new ActEntry(
                LogWorld.placement(0),
                "group",
                LogWorld.TODAY.plusDays(1),
                0,
                null,
                false,
                null,
                null,
                Set.of(),
                "Appeler le 06 12 34 56 78");

        assertThat(refusals(entry))
                .containsExactly(
                        "error.form.number", "error.activity.heads", "error.activity.future", "error.sensitive.phone");
    }

    @Test
    void daysTooOldOrBeforeTheMissionAreRefused() {
        assertThat(refusals(LogWorld.talk(0, LogWorld.TODAY.minusDays(63), 30))).containsExactly("error.activity.old");
        assertThat(refusals(LogWorld.talk(0, LogWorld.TODAY.minusDays(62), 30))).isEmpty();
        world.database.seed("update placement.placement set ended_on = '2026-05-10', state = 'ended' where id = '"
                + LogWorld.placement(2) + "'");
        assertThat(refusalsOf(2, LogWorld.talk(2, LogWorld.TODAY, 30))).containsExactly("error.activity.outside");
        assertThat(refusalsOf(2, LogWorld.talk(2, LocalDate.of(2026, 5, 10), 30)))
                .isEmpty();
    }

    @Test
    void aRefusalWritesNothing() {
        int before = count();
        refusals(LogWorld.talk(0, LogWorld.TODAY.plusDays(1), 30));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void nobodyLogsForSomebodyElsesPlacement() {
        assertThatThrownBy(() -> world.log(0, LogWorld.talk(1, LogWorld.TODAY, 30)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(
                        LogWorld.director(LogWorld.SMALL),
                        () -> world.get(LogAct.class)
                                .handle(LogWorld.director(LogWorld.SMALL), LogWorld.talk(0, LogWorld.TODAY, 30))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatAnActTaughtIsSealedInTheDatabase() {
        ActEntry entry = new ActEntry(
                LogWorld.placement(1),
                "individual",
                LogWorld.TODAY,
                30,
                null,
                false,
                null,
                null,
                Set.of("emotional"),
                "Se taire aide parfois");
        UUID id = world.log(1, entry);

        String told = world.as(
                LogWorld.peer(1), () -> world.get(ActQueries.class).one(id).learned());
        assertThat(told).isEqualTo("Se taire aide parfois");
        String stored = world.database.as(
                LogWorld.peer(1),
                sql -> sql.of("select encode(sealed, 'escape') as kept from activity.learned")
                        .one(row -> row.text("kept")));
        assertThat(stored).doesNotContain("taire");
    }

    private Act read(UUID id) {
        return world.as(LogWorld.peer(0), () -> world.get(ActQueries.class).one(id))
                .act();
    }

    private int count() {
        return world.as(LogWorld.peer(0), () -> world.get(ActQueries.class).latest(LogWorld.id(20), 500))
                .size();
    }

    private List<String> refusals(ActEntry entry) {
        return refusalsOf(0, entry);
    }

    private List<String> refusalsOf(int peer, ActEntry entry) {
        return world.as(LogWorld.peer(peer), () -> world.get(LogAct.class).handle(LogWorld.peer(peer), entry))
                .fold(
                        done -> List.of(),
                        problems -> problems.all().stream().map(Problem::key).toList());
    }
}
