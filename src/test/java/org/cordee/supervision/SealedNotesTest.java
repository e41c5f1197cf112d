package org.cordee.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

/** What the server does with sealed notes; the sealing itself is tried in a browser. */
class SealedNotesTest {

    private static final String KEY = bytes(65, 4);
    private static final String WRAPPED = bytes(180, 7);
    private static final Map<String, String> KEYS =
            Map.of("open", KEY, "byPhrase", WRAPPED, "byWords", WRAPPED, "rounds", "600000");

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final Actor.Person supervisor = world.app.account(Role.SUPERVISOR, world.territory, world.territory);
    private final UUID bond = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private final String notes = "/supervision/" + bond + "/notes";
    private final String note = notes + "/" + meeting;
    private final HtmlClient peer = world.as(world.peerActor);
    private final HtmlClient other = world.as(supervisor);

    SealedNotesTest() {
        world.app.database().seed("""
                insert into supervision.bond (id, placement_id, supervisor_account_id, peer_account_id, proposed_by,
                  proposed_on, agreed_on) values ('%1$s', '%2$s', '%3$s', '%4$s', 'peer', '%5$s', '%5$s');
                insert into supervision.meeting (id, bond_id, day, hour, way, booked_by, state)
                values ('%6$s', '%1$s', '%5$s', '10:00', 'phone', 'peer', 'held')""".formatted(
                        bond,
                        placement,
                        supervisor.account(),
                        world.peerActor.account(),
                        world.app.bean(Today.class).date(),
                        meeting));
    }

    @Test
    void keysAreMadeOnceAndFewRoundsAreRefused() {
        assertThat(peer.get(notes).words()).contains("Il vous faut des clés");
        assertThat(peer.submit(peer.get("/sealed"), "/sealed", with(KEYS, "rounds", "1000"))
                        .status())
                .isEqualTo(422);
        HtmlClient.Answer before = peer.get("/sealed");
        assertThat(peer.submit(before, "/sealed", KEYS).words()).contains("Vos clés sont prêtes");
        assertThat(peer.submit(peer.get("/sealed"), "/sealed/phrase", with(KEYS, "open", bytes(65, 9)))
                        .status())
                .as("another key is not another phrase")
                .isEqualTo(422);
        assertThat(peer.submit(peer.get("/sealed"), "/sealed/phrase", KEYS).words())
                .contains("Nouvelle phrase");
        assertThat(peer.submit(peer.get("/sealed"), "/sealed/forget", Map.of()).words())
                .contains("oubliées");
    }

    @Test
    void onlyTheTwoAreShownEvenTheSealedBytes() {
        String sealed = bytes(600, 11);
        keysOfBoth();
        assertThat(peer.submit(peer.get(notes), note, sealedAs(sealed)).words()).contains("Note scellée");
        assertThat(other.get(notes).body()).contains(sealed);
        assertThat(other.get(notes).words()).contains("Une note scellée");
        for (Actor.Person third : new Actor.Person[] {
            world.director,
            world.referent,
            world.coordinator,
            world.app.account(Role.SUPERVISOR, world.territory, world.territory),
            world.app.account(Role.ADMINISTRATOR, null, null)
        }) {
            assertThat(world.as(third).get(notes).status()).isIn(403, 404);
            assertThat(world.app
                            .database()
                            .<Long>as(
                                    third,
                                    sql -> sql.of("select (select count(*) from supervision.note)"
                                                    + " + (select count(*) from supervision.wrapped_key)"
                                                    + " + (select count(*) from supervision.public_key) as many")
                                            .one(row -> row.number("many"))))
                    .as(third.role().code())
                    .isZero();
        }
        assertThat(world.app
                        .database()
                        .<Long>as(
                                supervisor,
                                sql -> sql.of("select count(*) as many from supervision.wrapped_key")
                                        .one(row -> row.number("many"))))
                .as("their own alone")
                .isEqualTo(1);
        assertThat(other.post(note + "/delete", other.get(notes), Map.of()).status())
                .as("deletes nothing of another's")
                .isIn(200, 303);
        assertThat(other.get(notes).body()).contains(sealed);
        peer.submit(peer.get(notes), note + "/delete", Map.of());
        assertThat(other.get(notes).body()).doesNotContain(sealed);
    }

    @Test
    void ofTwoDevicesTheLaterIsToldThatAnotherWrote() {
        keysOfBoth();
        HtmlClient.Answer read = peer.get(notes);
        peer.submit(peer.get(notes), note, sealedAs(bytes(600, 1)));
        HtmlClient.Answer late = peer.submit(read, note, sealedAs(bytes(600, 2)));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("sur un autre appareil");
    }

    @Test
    void aSupervisorReadsNoStructureNoLogAndNobodyElse() {
        for (String address : new String[] {
            "/peers",
            "/placements",
            "/journal",
            "/my-week",
            "/board",
            "/spaces",
            "/reports",
            "/signals",
            "/plan",
            "/people",
            "/placements/" + placement,
            "/spaces/" + placement
        }) {
            assertThat(other.get(address).status()).as(address).isIn(403, 404);
        }
        HtmlClient.Answer home = other.get("/home");
        assertThat(home.path()).isEqualTo("/supervision");
        assertThat(home.words()).contains(PlacementWorld.NAME).doesNotContain("CSAPA des Essais");
        assertThat(other.get("/supervision/" + bond).words()).doesNotContain("CSAPA des Essais");
    }

    private void keysOfBoth() {
        peer.submit(peer.get("/sealed"), "/sealed", KEYS);
        other.submit(other.get("/sealed"), "/sealed", KEYS);
    }

    private static Map<String, String> sealedAs(String sealed) {
        return Map.of("sealed", sealed, "mine", KEY, "other", KEY);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static String bytes(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
