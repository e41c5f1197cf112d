package org.cordee.pathway.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.junit.jupiter.api.Test;

/** What the database itself lets anybody know of a round. */
class DiagnosisRowSecurityTest {

    private static final List<String> COUNTERS = List.of("diagnosis_count", "diagnosis_tally", "diagnosis_function");

    private final DiagnosisWorld team = new DiagnosisWorld();
    private final UUID round = team.open(8);

    @Test
    void nobodyReadsACounterWhileTheRoundRuns() {
        answer(6);
        for (Actor actor : List.of(
                team.world.director,
                team.world.referent,
                team.world.coordinator,
                team.world.peerActor,
                team.world.app.account(Role.FUNDER, UUID.randomUUID(), team.world.territory),
                team.world.app.account(Role.ADMINISTRATOR, null, null),
                new Actor.Visitor(),
                new Actor.Job("retention"))) {
            COUNTERS.forEach(table ->
                    assertThat(rows(actor, table)).as("%s %s", actor, table).isZero());
        }
    }

    @Test
    void onceItIsOverItsTeamReadsFromFiveAnswersOnAndNobodyElse() {
        answer(4);
        team.close(round);
        assertThat(rows(team.world.director, "diagnosis_count")).isOne();
        assertThat(rows(team.world.director, "diagnosis_tally")).isZero();
        assertThat(rows(team.world.director, "diagnosis_function")).isZero();

        DiagnosisWorld other = new DiagnosisWorld();
        UUID enough = other.open(8);
        for (int member = 0; member < 5; member++) {
            DiagnosisWorld.done(other.give(enough, 1, Map.of(), "nurse"));
        }
        other.close(enough);
        assertThat(count(other, other.world.referent, "diagnosis_tally", enough))
                .isEqualTo(21);
        assertThat(count(other, other.world.coordinator, "diagnosis_count", enough))
                .isZero();
        assertThat(count(other, other.world.coordinator, "diagnosis_tally", enough))
                .isZero();
        Actor.Person stranger = other.world.app.account(Role.DIRECTOR, other.world.elsewhere, other.world.territory);
        COUNTERS.forEach(
                table -> assertThat(count(other, stranger, table, enough)).isZero());
    }

    @Test
    void noRowTellsWhichWasRaisedLast() {
        for (int answers = 1; answers <= 7; answers++) {
            answer(1);
            for (String table : List.of("diagnosis_tally", "diagnosis_function")) {
                List<String> versions = team.world
                        .app
                        .database()
                        .asSuperuser("select distinct xmin::text || ' ' || cmax::text as name from pathway." + table
                                + " where diagnosis_id = '" + round + "'");
                assertThat(versions).as("%s after %d answers", table, answers).hasSize(1);
            }
        }
    }

    @Test
    void theTablesOfAnswersAndFunctionsShareTheRoundAlone() {
        List<String> columns = team.world.app.database().asSuperuser("""
                select a.attname as name from pg_attribute a
                 where a.attrelid = 'pathway.diagnosis_tally'::regclass and a.attnum > 0
                intersect
                select b.attname from pg_attribute b
                 where b.attrelid = 'pathway.diagnosis_function'::regclass and b.attnum > 0 order by 1""");
        assertThat(columns).containsExactly("answers", "diagnosis_id");
        assertThat(team.world.app.database().asSuperuser("""
                select tgname::text as name from pg_trigger
                 where tgrelid in ('pathway.diagnosis_tally'::regclass, 'pathway.diagnosis_function'::regclass,
                   'pathway.diagnosis_count'::regclass) and not tgisinternal""")).isEmpty();
    }

    @Test
    void theApplicationRaisesNoCounterByItself() {
        for (String table : COUNTERS) {
            assertThatThrownBy(() -> team.world
                            .app
                            .database()
                            .run(
                                    team.world.director,
                                    sql -> sql.of("update pathway." + table
                                                    + " set answers = 9 where diagnosis_id = :id")
                                            .set("id", round)
                                            .run()))
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> team.world
                        .app
                        .database()
                        .run(
                                team.world.director,
                                sql -> sql.of("""
                                        insert into pathway.diagnosis_function (diagnosis_id, team_function, answers)
                                        values (:id, 'extra', 5)""").set("id", round).run()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void anAnswerIsOneLevelOfEachPracticeAndOneFunction() {
        Map<String, Integer> whole = team.levels(1, Map.of());
        Map<String, Integer> less = new HashMap<>(whole);
        less.remove("talk");
        assertThatThrownBy(() -> give(less, "nurse")).hasStackTraceContaining("one level of each practice");
        assertThatThrownBy(() -> give(team.levels(1, Map.of("talk", 7)), "nurse"))
                .hasStackTraceContaining("one level of each practice");
        assertThatThrownBy(() -> give(whole, "king")).hasStackTraceContaining("one function");
        answer(1);
        team.close(round);
        assertThat(team.world
                        .app
                        .database()
                        .asSuperuser(
                                "select sum(answers)::text as name from pathway.diagnosis_tally where diagnosis_id = '"
                                        + round + "'"))
                .containsExactly("7");
    }

    @Test
    void onlyTheTeamAsksWhetherFiveAnswered() {
        answer(5);
        assertThat(enough(team.world.director)).containsExactly("true");
        assertThat(enough(team.world.coordinator)).containsExactly("hidden");
        assertThat(enough(new Actor.Visitor())).containsExactly("hidden");
    }

    private List<String> enough(Actor actor) {
        return team.world
                .app
                .database()
                .as(
                        actor,
                        sql -> sql.of("select coalesce(pathway.diagnosis_has_enough(:id)::text, 'hidden') as enough")
                                .set("id", round)
                                .list(row -> row.text("enough")));
    }

    private void give(Map<String, Integer> levels, String function) {
        var said = new GiveDiagnosis.Said(levels, function);
        DiagnosisWorld.done(DiagnosisWorld.as(
                new Actor.Visitor(), () -> team.bean(GiveDiagnosis.class).handle(round, said)));
    }

    private void answer(int many) {
        for (int member = 0; member < many; member++) {
            DiagnosisWorld.done(team.give(round, member % 3, Map.of(), "nurse"));
        }
    }

    private long rows(Actor actor, String table) {
        return count(team, actor, table, round);
    }

    private static long count(DiagnosisWorld where, Actor actor, String table, UUID round) {
        return where.world
                .app
                .database()
                .as(
                        actor,
                        sql -> sql.of("select count(*) as many from pathway." + table + " where diagnosis_id = :id")
                                .set("id", round)
                                .one(row -> row.number("many")));
    }
}
