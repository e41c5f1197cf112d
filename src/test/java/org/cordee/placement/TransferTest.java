package org.cordee.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.testkit.Outcomes.done;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** A peer leaves one placement for another, through the whole chain. */
class TransferTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final PlacementWorld world = new PlacementWorld();
    private final Actor.Person newDirector = world.app.account(Role.DIRECTOR, world.elsewhere, world.territory);
    private final Actor.Person newReferent = world.app.account(Role.PROFESSIONAL, world.elsewhere, world.territory);
    private final Actor.Person newDeputy = world.app.account(Role.PROFESSIONAL, world.elsewhere, world.territory);
    private final UUID old = world.active();
    private final UUID joined = world.seeded(world.peer, world.elsewhere, newReferent, newDeputy, "agreed");
    private final String here = "/placements/" + joined + "/transfer";
    private final HtmlClient peer = world.as(world.peerActor);

    TransferTest() {
        world.app
                .database()
                .seed("update placement.placement set started_on = null, starts_on = '" + today + "' where id = '"
                        + joined + "'");
    }

    @Test
    void onTheFirstDayOfTheNewOneTheOldOneEndedTheDayBefore() {
        assertThat(peer.get("/placements/" + joined).words()).contains("Elle en remplace une autre");
        assertThat(said().words()).contains("C’est dit", "Vous quittez");
        assertThat(state(old)).isEqualTo("active null");
        start();
        assertThat(state(joined)).isEqualTo("active null");
        assertThat(state(old)).isEqualTo("ended " + today.minusDays(1));
        assertThat(peer.get("/placements/" + old + "/certificate").status()).isEqualTo(200);
        assertThat(transfers()).isEmpty();
    }

    @Test
    void thoseWhoAreLeftReadThatTheyAreAndNobodyReadsWhereNorWhy() {
        assertThat(world.as(world.director).get("/board").words()).doesNotContain("Un départ est prévu");
        said();
        for (Actor.Person left : List.of(world.director, world.referent)) {
            assertThat(world.as(left).get("/board").words())
                    .contains("Un départ est prévu")
                    .doesNotContain("à côté");
            assertThat(world.as(left).get("/placements/" + joined).status()).isIn(403, 404);
        }
        for (Actor.Person other : List.of(newDirector, newReferent, world.colleague)) {
            String role = other.role() + " of " + other.scope();
            assertThat(rows(other)).as(role).isEmpty();
            assertThat(world.as(other).get(here).status()).as(role).isIn(403, 404);
        }
        assertThat(world.as(newDirector).get("/board").words()).doesNotContain("Un départ est prévu");
        assertThat(rows(world.peerActor)).hasSize(1);
        assertThat(rows(world.director)).isEmpty();
        assertThat(rows(world.coordinator)).isEmpty();
    }

    @Test
    void takenBackItIsAsIfNothingHadBeenSaid() {
        said();
        assertThat(peer.submit(peer.get(here), here + "/back", Map.of()).words())
                .contains("Vous gardez les deux");
        assertThat(world.as(world.director).get("/board").words()).doesNotContain("Un départ est prévu");
        start();
        assertThat(state(old)).isEqualTo("active null");
    }

    @Test
    void whatNeverBeginsEndsNothing() {
        said();
        MovePlacement move = world.app.bean(MovePlacement.class);
        Actors.as(world.peerActor, () -> done(move.handle(world.peerActor, joined, Move.CANCEL)));
        assertThat(state(old)).isEqualTo("active null");
        assertThat(transfers()).isEmpty();
    }

    @Test
    void saidTwiceIsOnceAndNobodyElseSaysIt() {
        HtmlClient.Answer form = peer.get(here);
        peer.submit(form, here, leaving());
        assertThat(peer.submit(form, here, leaving()).status()).isLessThan(400);
        assertThat(transfers()).hasSize(1);
        assertThatThrownBy(() -> world.app
                        .database()
                        .run(
                                newDirector,
                                sql -> sql.of("""
                                insert into placement.transfer (placement_id, leaves, peer_id, said_on)
                                values (:joined, :old, :peer, current_date)""")
                                        .set("joined", joined)
                                        .set("old", old)
                                        .set("peer", world.peer)
                                        .run()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void beforeTheYesThereIsNothingToSay() {
        world.app
                .database()
                .seed("update placement.placement set state = 'proposed', peer_agreed_on = null where id = '" + joined
                        + "'");
        assertThat(peer.get("/placements/" + joined).words()).doesNotContain("Elle en remplace une autre");
        assertThat(said().words()).contains("Dites d’abord oui");
        assertThat(transfers()).isEmpty();
    }

    private HtmlClient.Answer said() {
        return peer.submit(peer.get(here), here, leaving());
    }

    private Map<String, String> leaving() {
        return Map.of("leaves", old.toString());
    }

    private void start() {
        MovePlacement move = world.app.bean(MovePlacement.class);
        Actors.as(newDirector, () -> done(move.handle(newDirector, joined, Move.START)));
    }

    private String state(UUID placement) {
        return world.app
                .database()
                .asSuperuser(
                        "select state || ' ' || coalesce(ended_on::text, 'null') as name from placement.placement where id = '"
                                + placement + "'")
                .get(0);
    }

    private List<String> transfers() {
        return world.app
                .database()
                .asSuperuser(
                        "select leaves::text as name from placement.transfer where placement_id = '" + joined + "'");
    }

    private List<UUID> rows(Actor.Person actor) {
        return world.app
                .database()
                .<List<UUID>>as(
                        actor,
                        sql -> sql.of("select placement_id from placement.transfer")
                                .list(row -> row.uuid("placement_id")));
    }
}
