package org.cordee.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What each table answers to everybody but the peer, who has let everything be seen by everybody. */
class PeerRowSecurityTest {

    private static final List<String> TABLES = List.of(
            "peer", "training", "chosen_structure", "consent", "consent_line", "reachable", "message", "registration");
    /** The job that ends them must find the rows whose time has come. */
    private static final Set<String> COUNTED_BY_RETENTION = Set.of("peer", "message");

    private final PeerWorld world = new PeerWorld();

    PeerRowSecurityTest() {
        Consents everything = Consents.none();
        for (Audience audience : Audience.values()) {
            everything = everything.with(audience, EnumSet.allOf(ProfileField.class));
        }
        Consents given = everything;
        world.database.run(PeerWorld.PEER_SELF, sql -> world.consents.replace(PeerWorld.PEER, Consents.none(), given));
        world.database.seed("""
                insert into peer.reachable (peer_id, structure_id) values ('%s', '%s');
                insert into peer.reachable (peer_id, department) values ('%1$s', '44');
                insert into peer.message (id, peer_id, sender_name, body, sent_at)
                  values ('%3$s', '%1$s', 'someone', 'hello', '2026-01-01');
                """.formatted(PeerWorld.PEER, PeerWorld.OTHER_ELSEWHERE, PeerWorld.id(41)));
    }

    @Test
    void nobodyButThePeerReadsATableOfTheirs() {
        for (String table : TABLES) {
            PeerWorld.everybody()
                    .keySet()
                    .forEach(reader -> assertThat(ofPeer(reader, table))
                            .as("%s read by %s", table, reader)
                            .isEqualTo(reader instanceof Actor.Job && COUNTED_BY_RETENTION.contains(table) ? 1 : 0));
        }
        assertThat(ofPeer(PeerWorld.PEER_SELF, "peer")).isEqualTo(1);
        assertThat(ofPeer(PeerWorld.PEER_SELF, "reachable")).isEqualTo(2);
        assertThat(ofPeer(PeerWorld.PEER_SELF, "message")).isEqualTo(1);
    }

    @Test
    void nobodyButThePeerChangesOrDeletesTheirs() {
        for (String change : List.of(
                "update peer.peer set title = 'x'",
                "update peer.training set label = 'x'",
                "delete from peer.training",
                "delete from peer.consent",
                "delete from peer.chosen_structure",
                "delete from peer.reachable",
                "update peer.message set answer = 'x'")) {
            others().forEach(reader -> assertThat((int) world.database.<Integer>as(
                            reader, sql -> sql.of(change).anyNumber()))
                    .as("%s by %s", change, reader)
                    .isZero());
        }
    }

    @Test
    void nobodyButThePeerAndTheRetentionJobDeletesTheirRecord() {
        others().stream()
                .filter(reader -> !(reader instanceof Actor.Job))
                .forEach(reader -> assertThat((int) world.database.<Integer>as(
                                reader, sql -> sql.of("delete from peer.peer").anyNumber()))
                        .as("by %s", reader)
                        .isZero());
    }

    @Test
    void nobodyButThePeerAddsToTheirs() {
        String me = "('" + PeerWorld.PEER + "', ";
        for (String change : List.of(
                "insert into peer.training (peer_id, id, label) values " + me + "gen_random_uuid(), 'x')",
                "insert into peer.consent (peer_id, field, audience) values " + me + "'name', 'public')",
                "insert into peer.chosen_structure values " + me + "'" + PeerWorld.OTHER_HERE + "')",
                "insert into peer.reachable (peer_id, department) values " + me + "'75')")) {
            others().forEach(reader -> refused(reader, change));
        }
    }

    @Test
    void nobodyWritesTheHistoryOfConsentsNorAMessageNotRelayed() {
        for (Actor actor : List.of(PeerWorld.PEER_SELF, PeerWorld.COORDINATOR, new Actor.Visitor())) {
            refused(
                    actor,
                    "insert into peer.consent_line (peer_id, given, at) values ('" + PeerWorld.PEER
                            + "', true, '2026-01-01')");
            refused(actor, "delete from peer.consent_line");
            refused(actor, "update peer.consent_line set given = true");
            refused(
                    actor,
                    "insert into peer.message (id, peer_id, sender_name, body, sent_at) values "
                            + "(gen_random_uuid(), '" + PeerWorld.PEER + "', 'x', 'x', '2026-01-01')");
        }
    }

    @Test
    void onlyTheCoordinatorOfTheTerritoryAddsAPeer() {
        String add = "insert into peer.peer (id, territory_id, working_name, created_at) values "
                + "(gen_random_uuid(), '" + PeerWorld.HERE + "', 'new', '2026-01-01')";
        PeerWorld.everybody().forEach((actor, audiences) -> {
            if (audiences.contains(Audience.COORDINATOR)) {
                world.database.run(actor, sql -> sql.of(add).exactlyOne());
            } else {
                refused(actor, add);
            }
        });
    }

    @Test
    void aRegistrationIsAddedByAnybodyAndReadByTheCoordinatorOfTheTerritoryAlone() {
        world.database.run(
                new Actor.Visitor(),
                sql -> sql.of("""
                        insert into peer.registration (id, territory_id, working_name, reach_me, sent_on)
                        values (:id, :here, 'canary', 'canary', '2026-01-01')""")
                        .set("id", PeerWorld.id(51))
                        .set("here", PeerWorld.HERE)
                        .exactlyOne());

        PeerWorld.everybody()
                .forEach((reader, audiences) -> assertThat(count(reader, "select from peer.registration"))
                        .as("%s", reader)
                        .isEqualTo(audiences.contains(Audience.COORDINATOR) || reader instanceof Actor.Job ? 1 : 0));
        refused(new Actor.Respondent(PeerWorld.id(1)), """
                insert into peer.registration (id, territory_id, working_name, reach_me, sent_on)
                values (gen_random_uuid(), '%s', 'x', 'xxx', '2026-01-01')""".formatted(PeerWorld.HERE));
    }

    @Test
    void theFunctionsBehindTheDoorAreNotForTheApplication() {
        for (String call : List.of(
                "select peer.fields_shown(null, null, null)",
                "select peer.audiences_of_actor(null, null)",
                "select platform.forget(array[]::uuid[])")) {
            assertThatThrownBy(() -> world.database.run(
                            PeerWorld.PEER_SELF, sql -> sql.of(call).call()))
                    .matches(SqlStates::refusedByRowSecurity);
        }
    }

    private List<Actor> others() {
        return PeerWorld.everybody().keySet().stream()
                .filter(actor -> !(actor instanceof Actor.Person person && person.role() == Role.PEER))
                .toList();
    }

    private void refused(Actor actor, String statement) {
        assertThatThrownBy(
                        () -> world.database.run(actor, sql -> sql.of(statement).exactlyOne()))
                .as("%s by %s", statement, actor)
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
    }

    private int ofPeer(Actor reader, String table) {
        String column = table.equals("peer") ? "id" : table.equals("registration") ? "territory_id" : "peer_id";
        return count(reader, "select from peer." + table + " where " + column + " = '" + PeerWorld.PEER + "'");
    }

    private int count(Actor reader, String select) {
        return world.database.as(reader, sql -> sql.of(select).list(row -> true).size());
    }
}
