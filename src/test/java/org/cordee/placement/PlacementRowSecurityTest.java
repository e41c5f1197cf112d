package org.cordee.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.SqlStates;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

class PlacementRowSecurityTest {

    private final PlacementWorld world = new PlacementWorld();
    private final UUID id = world.active();

    @Test
    void strangersReadNothingOfAPlacement() {
        world.app
                .database()
                .seed("insert into placement.pause (id, placement_id, since) values (gen_random_uuid(), '" + id
                        + "', '2026-01-06')");
        List<Actor> strangers = List.of(
                new Actor.Visitor(),
                new Actor.Respondent(UUID.randomUUID()),
                new Actor.Job("purge"),
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory),
                world.app.account(Role.SUPERVISOR, UUID.randomUUID(), world.territory),
                world.app.account(Role.ADMINISTRATOR, null, null),
                world.app.account(Role.PEER, UUID.randomUUID(), world.territory),
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.PROFESSIONAL, world.elsewhere, world.territory),
                world.app.account(Role.COORDINATOR, UUID.randomUUID(), null),
                world.app.account(Role.ASSOCIATION, world.association, world.territory),
                world.app.account(Role.TRAINER, world.trainingBody, world.territory));
        for (Actor stranger : strangers) {
            for (String table : List.of(
                    "placement",
                    "mission",
                    "paper",
                    "pause",
                    "sheet_link",
                    "sheet_name",
                    "clearance",
                    "paper_due",
                    "circumstances")) {
                assertThat(count(stranger, table))
                        .as("%s reads %s", stranger, table)
                        .isZero();
            }
        }
        assertThat(count(world.director, "placement")).isEqualTo(1);
        assertThat(world.app.database().<Integer>asNobody(rows("placement")::applyAsInt))
                .isZero();
    }

    @Test
    void aPauseIsReadByThePeerAndTheReferentAlone() {
        world.app
                .database()
                .seed("insert into placement.pause (id, placement_id, since) values (gen_random_uuid(), '" + id
                        + "', '2026-01-06')");
        assertThat(count(world.peerActor, "pause")).isEqualTo(1);
        assertThat(count(world.referent, "pause")).isEqualTo(1);
        for (Actor other : List.of(world.deputy, world.colleague, world.director, world.coordinator)) {
            assertThat(count(other, "placement")).as("%s", other).isEqualTo(1);
            assertThat(count(other, "pause")).as("%s", other).isZero();
        }
    }

    @Test
    void aColleagueReadsThePlacementAndNotItsPapers() {
        assertThat(count(world.colleague, "mission")).isEqualTo(1);
        assertThat(count(world.colleague, "paper")).isZero();
        assertThat(count(world.colleague, "clearance")).isZero();
        assertThat(count(world.deputy, "paper")).isEqualTo(4);
        assertThat(count(world.deputy, "clearance")).isEqualTo(1);
        assertThat(count(world.peerActor, "paper")).isEqualTo(4);
    }

    @Test
    void outsideTheStructureNobodyReadsWhichPaperIsThere() {
        assertThat(count(world.coordinator, "placement")).isEqualTo(1);
        assertThat(count(world.coordinator, "paper")).isZero();
        assertThat(count(world.coordinator, "clearance")).isZero();
    }

    @Test
    void nobodySaysYesInSomebodyElsesPlace() {
        refused(world.director, "update placement.placement set peer_agreed_on = '2026-02-02' where id = :id");
        refused(world.peerActor, "update placement.placement set structure_agreed_on = '2026-02-02' where id = :id");
    }

    @Test
    void whoAndWhereNeverChange() {
        refused(world.director, "update placement.placement set peer_id = null where id = :id");
        refused(world.director, "update placement.placement set structure_id = structure_id where id = :id");
        refused(world.director, "update placement.placement set status = 'employee' where id = :id");
    }

    @Test
    void onlyThePeerPutsTheirNameOnTheSheet() {
        String show = "insert into placement.sheet_name (placement_id, since) values (:id, '2026-02-02')";
        refused(world.referent, show);
        refused(world.director, show);
        world.app
                .database()
                .run(world.peerActor, sql -> sql.of(show).set("id", id).exactlyOne());
    }

    @Test
    void aReferentOfAnotherStructureIsRefusedAlthoughTheAccountExists() {
        Actor.Person other = world.app.account(Role.PROFESSIONAL, world.elsewhere, world.territory);
        assertThatThrownBy(() -> world.app
                        .database()
                        .run(
                                world.director,
                                sql -> sql.of(
                                                "update placement.placement set deputy_account_id = :other where id = :id")
                                        .set("other", other.account())
                                        .set("id", id)
                                        .exactlyOne()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(
                        problem -> assertThat(SqlStates.constraint(problem)).contains("placement_deputy_works_here"));
    }

    @Test
    void aPathCannotPrepareThePlacementOfAnotherStructure() {
        UUID path = UUID.randomUUID();
        assertThatThrownBy(() -> world.app.database().seed("""
                insert into pathway.path (id, structure_id, territory_id, entry, content_version, placement_id, started_on)
                values ('%s', '%s', '%s', 'new_peer', 1, '%s', '2026-01-01')""".formatted(path, world.elsewhere, world.territory, id)))
                .hasMessageContaining("path_placement_of_structure");
    }

    @Test
    void onlyThoseWhoAccompanyHandOverAPhone() {
        String give =
                "insert into account.handover (id, account_id, kind, token, given_by_name, created_at, expires_at)"
                        + " values (:id, :account, 'device', decode(:token, 'hex'), 'x', '2026-01-01', '2026-01-02')";
        for (Actor.Person other : List.of(world.colleague, world.director)) {
            assertThatThrownBy(() -> hand(other, give)).matches(SqlStates::refusedByRowSecurity);
        }
        hand(world.referent, give);
        hand(world.deputy, give);
        world.app.database().seed("update placement.placement set state = 'ended' where id = '" + id + "'");
        assertThatThrownBy(() -> hand(world.referent, give)).matches(SqlStates::refusedByRowSecurity);
    }

    private void hand(Actor.Person by, String give) {
        UUID handover = UUID.randomUUID();
        world.app
                .database()
                .run(
                        by,
                        sql -> sql.of(give)
                                .set("id", handover)
                                .set("account", world.peerActor.account())
                                .set("token", handover.toString().replace("-", ""))
                                .exactlyOne());
    }

    private void refused(Actor actor, String statement) {
        assertThatThrownBy(() -> world.app
                        .database()
                        .run(actor, sql -> sql.of(statement).set("id", id).exactlyOne()))
                .as("%s: %s", actor, statement)
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
    }

    private int count(Actor actor, String table) {
        return world.app.database().as(actor, sql -> rows(table).applyAsInt(sql));
    }

    private ToIntFunction<Sql> rows(String table) {
        String column = table.equals("placement") ? "id" : "placement_id";
        return sql -> sql.of("select " + column + " as id from placement." + table + " where " + column + " = :id")
                .set("id", id)
                .list(row -> row.uuid("id"))
                .size();
    }
}
