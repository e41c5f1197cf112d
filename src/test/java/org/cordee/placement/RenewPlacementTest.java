package org.cordee.placement;

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
import org.cordee.placement.extension.Extend;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class RenewPlacementTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final LocalDate last = today.plusDays(40);
    private final LocalDate first = last.plusDays(1);
    private final LocalDate until = first.plusDays(180);

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final RenewPlacement renew = world.app.bean(RenewPlacement.class);
    private final MovePlacement move = world.app.bean(MovePlacement.class);
    private final String here = "/placements/" + placement + "/renewal";

    RenewPlacementTest() {
        seed("update placement.placement set ends_on = '" + last + "' where id = '" + placement + "';"
                + "update placement.paper set valid_until = '" + until
                + "' where kind = 'insurance' and placement_id = '"
                + placement + "'");
    }

    @Test
    void thePeerProposesTheNextOneAndTheDirectorAgrees() {
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get("/placements/" + placement).words()).contains("Renouveler");
        HtmlClient.Answer form = peer.get(here);
        assertThat(form.words()).contains("Ce qui reste pareil", "canari rythme");
        assertThat(peer.submit(form, here, Map.of("startsOn", last.toString())).words())
                .contains("Choisissez un premier jour à partir du");
        form = peer.get(here);
        Map<String, String> days = Map.of("startsOn", first.toString(), "endsOn", until.toString());
        assertThat(peer.submit(form, here, days).words()).contains("La suite est proposée");
        assertThat(peer.submit(form, here, days).status()).isLessThan(400);
        assertThat(peer.get(here).words()).contains("déjà proposée");
        UUID next = next();
        assertThat(Actors.as(world.director, () -> done(move.handle(world.director, next, Move.AGREE))))
                .isEqualTo(PlacementState.AGREED);
        assertThat(one("select state || ' ' || ends_on as name from placement.placement where id = '" + placement
                        + "'"))
                .isEqualTo("active " + last);
    }

    @Test
    void theFrameTheMissionsAndThePapersThatGoOnComeAlongAndNothingElse() {
        UUID next = proposed(world.referent);
        assertThat(one("""
                select n.status || n.rhythm || (n.referent_account_id = o.referent_account_id)
                       || (n.deputy_account_id = o.deputy_account_id) || (n.peer_agreed_on is null)
                       || (n.structure_agreed_on is null) as name
                  from placement.placement n join placement.placement o on o.id = n.renews where n.id = '%s'""".formatted(next))).isEqualTo("volunteercanari rythmetruetruetruetrue");
        assertThat(list("select kind as name from placement.paper where placement_id = '" + next + "'"))
                .containsExactly("insurance");
        assertThat(list("select kind as name from placement.clearance where placement_id = '" + next + "'"))
                .isEmpty();
        assertThat(list("select what as name from placement.mission where not fixed and placement_id = '" + next + "'"))
                .containsExactly("canari mission");
        assertThat(list("select what as name from placement.mission where fixed and placement_id = '" + next + "'"))
                .isNotEmpty();
    }

    @Test
    void whoLeftTheTeamIsNotNamedAgain() {
        seed("update account.role_grant set revoked_at = now() where account_id = '" + world.deputy.account() + "'");
        UUID next = proposed(world.director);
        assertThat(list("select 'x' as name from placement.placement where id = '" + next
                        + "' and deputy_account_id is null and referent_account_id is not null"))
                .hasSize(1);
    }

    @Test
    void proposedManyTimesAtOnceThereIsOne() throws Exception {
        List<Actor.Person> sides = List.of(world.peerActor, world.referent, world.director, world.deputy);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<UUID>> work = new ArrayList<>();
            for (int again = 0; again < 2; again++) {
                sides.forEach(side -> work.add(() -> proposed(side)));
            }
            List<UUID> got = new ArrayList<>();
            for (Future<UUID> one : threads.invokeAll(work)) {
                got.add(one.get());
            }
            assertThat(got).containsOnly(next());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void itBeginsOnceTheFirstIsOver() {
        UUID next = proposed(world.director);
        Actors.as(world.peerActor, () -> done(move.handle(world.peerActor, next, Move.AGREE)));
        assertThat(Actors.as(world.director, () -> keys(move.handle(world.director, next, Move.START))))
                .contains("error.placement.start.still_running", "error.placement.start.early");
        assertThatThrownBy(() -> world.app
                        .database()
                        .seed("update placement.placement set state = 'active', started_on = '" + first
                                + "' where id = '" + next + "'"))
                .hasStackTraceContaining("placement");
        Actors.as(world.director, () -> done(move.handle(world.director, placement, Move.END)));
        assertThat(Actors.as(world.director, () -> keys(move.handle(world.director, next, Move.START))))
                .doesNotContain("error.placement.start.still_running");
    }

    @Test
    void theFirstIsNotMadeLongerIntoTheNext() {
        proposed(world.director);
        Extend extend = world.app.bean(Extend.class);
        Actors.as(world.peerActor, () -> done(extend.ask(world.peerActor, placement, last.plusDays(30))));
        assertThat(Actors.as(world.director, () -> keys(extend.agree(world.director, placement))))
                .containsExactly("error.placement.in_turn");
        HtmlClient director = world.as(world.director);
        String extension = "/placements/" + placement + "/extension";
        HtmlClient.Answer open = director.get(extension);
        String agree = open.page().select("form[action$=/agree]").attr("action");
        HtmlClient.Answer refused = director.submit(open, agree, Map.of());
        assertThat(refused.status())
                .as("said, where the database alone refused")
                .isEqualTo(422);
        assertThat(refused.words()).contains("La suite, déjà proposée, commence avant");
    }

    @Test
    void theDatabaseKeepsThemInTurnAndThePeerToTheirOwn() {
        assertThatThrownBy(() -> inserted(world.peerActor, last, placement)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> inserted(world.peerActor, first, null)).isInstanceOf(DataAccessException.class);
        UUID other = world.seeded(peer(), world.structure, world.referent, world.deputy, "active");
        assertThatThrownBy(() -> inserted(world.peerActor, first, other)).isInstanceOf(DataAccessException.class);
        inserted(world.peerActor, first, placement);
        assertThatThrownBy(() -> inserted(world.director, first.plusYears(2), null))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void tooEarlyTooLateOrByOthersItIsRefused() {
        for (Actor.Person other : List.of(
                world.colleague,
                world.coordinator,
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.PEER, peer(), world.territory),
                world.app.account(Role.TRAINER, world.trainingBody, world.territory))) {
            assertThat(world.as(other).get(here).status())
                    .as("%s", other.role())
                    .isIn(403, 404);
        }
        seed("update placement.placement set ends_on = '%s' where id = '%s'".formatted(today.plusMonths(7), placement));
        assertThat(world.as(world.director).get(here).words()).contains("Rien à renouveler maintenant");
        assertThat(Actors.as(
                        world.director, () -> keys(renew.handle(world.director, placement, today.plusMonths(8), null))))
                .containsExactly("error.next_placement.not_now");
        seed("update placement.placement set state = 'ended', ended_on = '%s' where id = '%s'"
                .formatted(today.minusMonths(4), placement));
        assertThat(Actors.as(world.director, () -> keys(renew.handle(world.director, placement, today, null))))
                .containsExactly("error.next_placement.not_now");
        seed("update placement.placement set ended_on = '%s' where id = '%s'".formatted(today.minusDays(9), placement));
        assertThat(Actors.as(world.director, () -> keys(renew.handle(world.director, placement, today, null))))
                .isEmpty();
    }

    private UUID proposed(Actor.Person actor) {
        return Actors.as(actor, () -> done(renew.handle(actor, placement, first, until)));
    }

    private void inserted(Actor.Person actor, LocalDate starts, @Nullable UUID renews) {
        world.app
                .database()
                .run(
                        actor,
                        sql -> sql.of("""
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state, starts_on,
                  papers_version, proposed_by, proposed_on, renews)
                values (gen_random_uuid(), :peer, :structure, :territory, 'volunteer', 'proposed', :starts, 2, :by, :today,
                  cast(:renews as uuid))""")
                                .set("peer", world.peer)
                                .set("structure", world.structure)
                                .set("territory", world.territory)
                                .set("starts", starts)
                                .set("by", actor.account())
                                .set("today", today)
                                .set("renews", renews)
                                .exactlyOne());
    }

    private UUID peer() {
        UUID peer = UUID.randomUUID();
        world.app.database().seed("""
                insert into peer.peer (id, territory_id, working_name, created_at)
                values ('%s', '%s', 'Canari', '2026-01-01')""".formatted(peer, world.territory));
        return peer;
    }

    private UUID next() {
        return UUID.fromString(
                one("select id::text as name from placement.placement where renews = '" + placement + "'"));
    }

    private String one(String query) {
        return list(query).get(0);
    }

    private List<String> list(String query) {
        return world.app.database().asSuperuser(query);
    }

    private void seed(String statements) {
        world.app.database().seed("set session_replication_role = replica; " + statements);
    }
}
