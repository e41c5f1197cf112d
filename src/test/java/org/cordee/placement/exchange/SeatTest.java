package org.cordee.placement.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.testkit.Outcomes.done;
import static org.cordee.testkit.Outcomes.keys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cordee.placement.Frame;
import org.cordee.placement.Move;
import org.cordee.placement.MovePlacement;
import org.cordee.placement.PlacementState;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.PlacementWorld;
import org.cordee.placement.ProposePlacement;
import org.cordee.platform.NotFound;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Places are counted: however many say yes at once, never more hold one than there are. */
class SeatTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    private final PlacementWorld world = new PlacementWorld();
    private final MovePlacement move = world.app.bean(MovePlacement.class);
    private UUID period = new UUID(0, 0);

    @Test
    void tenPeersSayYesAtOnceToTwoPlaces() throws Exception {
        need(2);
        List<Candidate> candidates = candidates(10);
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<Callable<PlacementState>> work = new ArrayList<>();
            candidates.forEach(each -> work.add(() -> says(each.person(), each.placement(), Move.AGREE)));
            List<PlacementState> states = new ArrayList<>();
            for (Future<PlacementState> state : threads.invokeAll(work)) {
                states.add(state.get());
            }
            assertThat(states).filteredOn(PlacementState.AGREED::equals).hasSize(2);
            assertThat(states).filteredOn(PlacementState.PROPOSED::equals).hasSize(8);
        } finally {
            threads.shutdownNow();
        }
        assertThat(seats("held")).isEqualTo("2");
        assertThat(seats("waiting")).isEqualTo("8");
    }

    @Test
    void aPlaceThatComesFreeIsOfferedToWhoeverWaitedLongestAndTakenByThemAlone() {
        need(1);
        List<Candidate> three = candidates(3);
        three.forEach(each ->
                assertThat(says(each.person(), each.placement(), Move.AGREE)).isNotNull());
        world.app
                .database()
                .seed("update placement.seat set since = since - 3 where placement_id = '%s'"
                        .formatted(three.get(2).placement()));
        says(three.get(0).person(), three.get(0).placement(), Move.CANCEL);
        assertThat(seats("offered")).isEqualTo("1");
        Candidate second = three.get(1);
        assertThat(Actors.as(second.person(), () -> keys(move.handle(second.person(), second.placement(), Move.TAKE))))
                .containsExactly("error.placement.move.take");
        Candidate longest = three.get(2);
        assertThat(world.as(longest.person())
                        .get("/placements/" + longest.placement())
                        .words())
                .contains("Une place s’est libérée")
                .contains("Prendre la place");
        assertThat(says(longest.person(), longest.placement(), Move.TAKE)).isEqualTo(PlacementState.AGREED);
        assertThat(world.as(second.person())
                        .get("/placements/" + second.placement())
                        .words())
                .contains("En liste d’attente");
    }

    @Test
    void anOfferNobodyTookGoesToTheNextByTheJobOfTheNight() {
        need(1);
        List<Candidate> three = candidates(3);
        three.forEach(each ->
                assertThat(says(each.person(), each.placement(), Move.AGREE)).isNotNull());
        says(three.get(0).person(), three.get(0).placement(), Move.CANCEL);
        String first = placement("offered");
        world.app
                .database()
                .seed("update placement.seat set offered_until = date '%s' where state = 'offered' and period_id = '%s'"
                        .formatted(today.minusDays(1), period));
        world.app.runJob("ExchangeNight.pass");
        assertThat(placement("offered")).isNotEqualTo(first);
        assertThat(placement("waiting")).isEqualTo(first);
    }

    @Test
    void theDatabaseAgreesOnNoPlaceThatIsNotHeldAndKeepsWhatIsPromised() {
        need(1);
        Candidate one = candidates(1).get(0);
        says(one.person(), one.placement(), Move.AGREE);
        Actor.Person director = world.director;
        String need = world.app
                .database()
                .asSuperuser("select need_id::text as name from placement.need_period where id = '" + period + "'")
                .get(0);
        NeedDraft fewer = draft(1);
        NeedDraft gone = new NeedDraft(
                fewer.kind(),
                fewer.title(),
                null,
                fewer.wishes(),
                null,
                fewer.comfort(),
                List.of(new NeedDraft.Slot(null, today, today.plusDays(30), 1)),
                false);
        WriteNeed write = world.app.bean(WriteNeed.class);
        assertThat(Actors.as(director, () -> keys(write.change(director, UUID.fromString(need), gone))))
                .containsExactly("error.exchange.period_asked");
        assertThat(seats("held")).isEqualTo("1");
    }

    @Test
    void aPeriodSomebodyWaitsForIsNotTakenOff() {
        need(1);
        List<Candidate> two = candidates(2);
        two.forEach(each ->
                assertThat(says(each.person(), each.placement(), Move.AGREE)).isNotNull());
        says(two.get(0).person(), two.get(0).placement(), Move.CANCEL);
        assertThat(seats("offered")).isEqualTo("1");
        assertThatThrownBy(() -> world.app
                        .database()
                        .run(
                                world.director,
                                sql -> sql.of("delete from placement.need_period where id = :id")
                                        .set("id", period)
                                        .exactlyOne()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void yesesAndLeavingsAtOnceNeverWaitForEachOther() throws Exception {
        for (int round = 0; round < 5; round++) {
            need(3);
            List<Candidate> candidates = candidates(8);
            candidates.subList(0, 3).forEach(each -> says(each.person(), each.placement(), Move.AGREE));
            ExecutorService threads = Executors.newFixedThreadPool(16);
            try {
                List<Callable<Boolean>> work = new ArrayList<>();
                candidates.forEach(each -> {
                    work.add(() -> settled(each, Move.AGREE));
                    work.add(() -> settled(each, Move.CANCEL));
                    work.add(() -> settled(each, Move.DECLINE));
                });
                for (Future<Boolean> done : threads.invokeAll(work)) {
                    assertThat(done.get()).isTrue();
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(Integer.parseInt(seats("held")) + Integer.parseInt(seats("offered")))
                    .isLessThanOrEqualTo(3);
        }
    }

    /** Whatever is answered, it is an answer: done, refused, or overtaken by another one; never a deadlock. */
    private boolean settled(Candidate each, Move what) {
        try {
            var unused = Actors.as(each.person(), () -> move.handle(each.person(), each.placement(), what));
            return true;
        } catch (StaleVersion | NotAllowed | NotFound overtaken) {
            return true;
        }
    }

    /** A peer with a proposal the direction made, its own yes said. */
    private record Candidate(Actor.Person person, UUID placement) {}

    private PlacementState says(Actor.Person person, UUID placement, Move what) {
        return Actors.as(person, () -> done(move.handle(person, placement, what)));
    }

    private void need(int places) {
        WriteNeed write = world.app.bean(WriteNeed.class);
        UUID need = Actors.as(world.director, () -> done(write.handle(world.director, draft(places))));
        period = UUID.fromString(world.app
                .database()
                .asSuperuser("select id::text as name from placement.need_period where need_id = '" + need + "'")
                .get(0));
    }

    private NeedDraft draft(int places) {
        return new NeedDraft(
                NeedKind.VOLUNTEER,
                "Coanimer le groupe",
                null,
                new Wishes(List.of(), List.of(), List.of(), false),
                null,
                new NeedDraft.Comfort(null, List.of(), Meals.NONE, Travel.NONE, false),
                List.of(new NeedDraft.Slot(null, today, today.plusDays(90), places)),
                false);
    }

    private List<Candidate> candidates(int many) {
        ProposePlacement propose = world.app.bean(ProposePlacement.class);
        List<Candidate> candidates = new ArrayList<>();
        for (int index = 0; index < many; index++) {
            UUID peer = UUID.randomUUID();
            world.app.database().seed("""
                    insert into peer.peer (id, territory_id, working_name, created_at)
                    values ('%1$s', '%2$s', 'Canari', '2026-01-01');
                    insert into peer.consent (peer_id, field, audience) values ('%1$s', 'name', 'region');
                    insert into peer.reachable (peer_id, structure_id) values ('%1$s', '%3$s')""".formatted(peer, world.territory, world.structure));
            Actor.Person person = world.app.account(Role.PEER, peer, world.territory);
            UUID placement = Actors.as(
                    world.director,
                    () -> done(propose.handle(
                            world.director,
                            new ProposePlacement.Command(
                                    peer, world.structure, null, PlacementStatus.VOLUNTEER, Frame.starting(today)))));
            world.app.database().run(world.director, sql -> new HeldSeatStore(sql).ask(placement, period, today));
            candidates.add(new Candidate(person, placement));
        }
        return candidates;
    }

    private String seats(String state) {
        return world.app
                .database()
                .asSuperuser("select count(*)::text as name from placement.seat where state = '%s' and period_id = '%s'"
                        .formatted(state, period))
                .get(0);
    }

    private String placement(String state) {
        return world.app
                .database()
                .asSuperuser(
                        "select placement_id::text as name from placement.seat where state = '%s' and period_id = '%s'"
                                .formatted(state, period))
                .get(0);
    }
}
