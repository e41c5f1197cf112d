package org.cordee.placement.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.testkit.Outcomes.done;
import static org.cordee.testkit.Outcomes.keys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cordee.placement.Move;
import org.cordee.placement.MovePlacement;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** A later last day beside counted places, beside another answer at the same moment, and beside the end. */
class ExtensionPlacesTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final LocalDate last = today.plusDays(40);
    private final LocalDate later = last.plusDays(60);

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final UUID need = UUID.randomUUID();
    private final UUID own = UUID.randomUUID();
    private final UUID following = UUID.randomUUID();
    private final Extend extend = world.app.bean(Extend.class);
    private final MovePlacement move = world.app.bean(MovePlacement.class);

    ExtensionPlacesTest() {
        replica("update placement.placement set ends_on = '" + last + "' where id = '" + placement + "'");
    }

    @Test
    void twoAnswersAtOneMomentMoveTheDayOnce() throws Exception {
        for (int round = 0; round < 8; round++) {
            LocalDate until = last.plusDays(round + 1);
            Actors.as(world.referent, () -> done(extend.ask(world.referent, placement, until)));
            UUID asked = open();
            List<Boolean> said = atOnce(List.of(
                    () -> settled(world.peerActor, asked, Answer.AGREE),
                    () -> settled(world.director, asked, Answer.AGREE),
                    () -> settled(world.peerActor, asked, Answer.AGREE),
                    () -> settled(world.director, asked, Answer.AGREE)));
            assertThat(said).containsOnly(true);
            assertThat(one("select ends_on::text as name from placement.placement where id = '" + placement + "'"))
                    .isEqualTo(until.toString());
            assertThat(state(asked)).isEqualTo("agreed");
        }
    }

    @Test
    void anAnswerAndAnEndAtOneMomentNeverWaitForEachOther() throws Exception {
        for (int round = 0; round < 8; round++) {
            replica("update placement.placement set state = 'active', ended_on = null, ends_on = '%s' where id = '%s'"
                    .formatted(last, placement));
            Actors.as(world.peerActor, () -> done(extend.ask(world.peerActor, placement, later)));
            UUID asked = open();
            assertThat(atOnce(List.of(() -> settled(world.director, asked, Answer.AGREE), () -> {
                        try {
                            var ignored =
                                    Actors.as(world.referent, () -> move.handle(world.referent, placement, Move.END));
                            return true;
                        } catch (StaleVersion overtaken) {
                            return true;
                        }
                    })))
                    .containsOnly(true);
            assertThat(state(asked)).isIn("agreed", "lapsed");
        }
    }

    @Test
    void whoeverStaysLongerTakesNobodysPlace() {
        periods(1);
        replica("insert into placement.seat (placement_id, period_id, state, since) values ('%s', '%s', 'held', '%s')"
                .formatted(another(), following, today));
        assertThat(Actors.as(world.peerActor, () -> keys(extend.ask(world.peerActor, placement, later))))
                .containsExactly("error.extension.full");
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.submit(
                                peer.get("/placements/" + placement + "/extension"),
                                "/placements/" + placement + "/extension",
                                Map.of("until", later.toString()))
                        .words())
                .contains("promise à quelqu’un d’autre");
        LocalDate between = last.plusDays(5);
        Actors.as(world.peerActor, () -> done(extend.ask(world.peerActor, placement, between)));
        assertThat(Actors.as(world.director, () -> keys(extend.agree(world.director, placement))))
                .isEmpty();
    }

    @Test
    void aPlaceTakenMeanwhileIsSaidAndTheDatabaseHoldsItToo() {
        periods(1);
        Actors.as(world.peerActor, () -> done(extend.ask(world.peerActor, placement, later)));
        replica("insert into placement.seat (placement_id, period_id, state, since) values ('%s', '%s', 'held', '%s')"
                .formatted(another(), following, today));
        assertThat(Actors.as(world.director, () -> keys(extend.agree(world.director, placement))))
                .containsExactly("error.extension.full");
        assertThatThrownBy(() -> world.app
                        .database()
                        .run(
                                world.director,
                                sql -> sql.of(
                                                "update placement.extension set structure_on = current_date where id = :id")
                                        .set("id", open())
                                        .exactlyOne()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no place is left");
    }

    @Test
    void whoeverStayedCountsInThePeriodTheyStayInto() {
        periods(1);
        Actors.as(world.peerActor, () -> done(extend.ask(world.peerActor, placement, later)));
        Actors.as(world.director, () -> done(extend.agree(world.director, placement)));
        assertThat(one("select placement.seats_taken('" + following + "')::text as name"))
                .isEqualTo("1");
        assertThat(one("select placement.seats_taken('" + own + "')::text as name"))
                .isEqualTo("1");
    }

    @Test
    void whatIsAskedWhenThePlacementEndsClosesWithItAndSaysWhen() {
        Actors.as(world.peerActor, () -> done(extend.ask(world.peerActor, placement, later)));
        UUID asked = open();
        Actors.as(world.referent, () -> done(move.handle(world.referent, placement, Move.END)));
        assertThat(state(asked)).isEqualTo("lapsed");
        assertThat(one("select closed_on::text as name from placement.extension where id = '" + asked + "'"))
                .isEqualTo(today.toString());
        assertThat(world.as(world.peerActor)
                        .get("/placements/" + placement + "/extension")
                        .words())
                .contains("la mission a pris fin avant la réponse", "fermé le");
        assertThatThrownBy(() -> world.app
                        .database()
                        .run(
                                world.director,
                                sql -> sql.of("update placement.extension set state = 'lapsed' where id = :id")
                                        .set("id", asked)
                                        .exactlyOne()))
                .isInstanceOf(StaleVersion.class);
    }

    private boolean settled(Actor.Person actor, UUID asked, Answer answer) {
        try {
            List<String> refused = Actors.as(actor, () -> keys(extend.answer(actor, placement, asked, answer)));
            assertThat(refused).isEmpty();
            return true;
        } catch (NotAllowed overtaken) {
            return true;
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<Boolean> said = new ArrayList<>();
            for (Future<Boolean> one : threads.invokeAll(work)) {
                said.add(one.get());
            }
            return said;
        } finally {
            threads.shutdownNow();
        }
    }

    /** A need with the period the placement holds a place of, and the one after it, ten days later. */
    private void periods(int places) {
        replica("""
                insert into placement.need (id, structure_id, territory_id, kind, title, minors, meals, travel,
                  peer_present, state, moved_on)
                values ('%1$s', '%2$s', '%3$s', 'volunteer', 'Essai', false, 'none', 'none', false, 'open', '%4$s');
                insert into placement.need_period (id, need_id, starts_on, ends_on, places) values
                  ('%5$s', '%1$s', '%4$s', '%6$s', %9$d), ('%7$s', '%1$s', '%8$s', '%10$s', %9$d);
                insert into placement.seat (placement_id, period_id, state, since)
                values ('%11$s', '%5$s', 'held', '%4$s')""".formatted(
                        need,
                        world.structure,
                        world.territory,
                        today,
                        own,
                        last,
                        following,
                        last.plusDays(10),
                        places,
                        later,
                        placement));
    }

    private UUID another() {
        UUID peer = UUID.randomUUID();
        world.app.database().seed("""
                insert into peer.peer (id, territory_id, working_name, created_at)
                values ('%s', '%s', 'Canari', '2026-01-01')""".formatted(peer, world.territory));
        return world.seeded(peer, world.structure, world.referent, world.deputy, "agreed");
    }

    private UUID open() {
        return UUID.fromString(
                one("select id::text as name from placement.extension where state = 'asked' and placement_id = '"
                        + placement + "'"));
    }

    private String state(UUID asked) {
        return one("select state as name from placement.extension where id = '" + asked + "'");
    }

    private String one(String query) {
        return world.app.database().asSuperuser(query).get(0);
    }

    private void replica(String statements) {
        world.app.database().seed("set session_replication_role = replica; " + statements);
    }
}
