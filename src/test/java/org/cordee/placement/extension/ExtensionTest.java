package org.cordee.placement.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ExtensionTest {

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final String here = "/placements/" + placement + "/extension";
    private final LocalDate last = LocalDate.now(Clock.systemUTC()).plusDays(40);
    private final LocalDate later = last.plusDays(60);
    private final Extend extend = world.app.bean(Extend.class);

    ExtensionTest() {
        seed("ends_on = '" + last + "'");
    }

    @Test
    void onePartyAsksTheOtherAgreesAndTheDayMovesOnce() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient director = world.as(world.director);
        assertThat(peer.get("/placements/" + placement).words()).contains("Prolonger");
        HtmlClient.Answer blank = peer.get(here);
        assertThat(peer.submit(blank, here, Map.of("until", "")).status()).isEqualTo(422);
        assertThat(peer.submit(peer.get(here), here, Map.of("until", last.toString()))
                        .words())
                .contains("après le dernier jour prévu");
        assertThat(peer.submit(
                                peer.get(here),
                                here,
                                Map.of("until", last.plusYears(4).toString()))
                        .words())
                .contains("Trois ans");
        HtmlClient.Answer form = peer.get(here);
        Map<String, String> day = Map.of("until", later.toString());
        assertThat(peer.submit(form, here, day).words())
                .contains("C’est demandé", "Vous : d’accord", "réponse attendue");
        assertThat(peer.submit(form, here, day).status()).isLessThan(400);
        assertThat(rows("placement.extension")).hasSize(1);
        assertThat(endsOn()).isEqualTo(last.toString());
        HtmlClient.Answer page = director.get(here);
        String yes = here + "/" + only() + "/agree";
        assertThat(director.submit(page, yes, Map.of()).words()).contains("accepté par tous");
        assertThat(director.submit(page, yes, Map.of()).status()).isLessThan(400);
        assertThat(endsOn()).isEqualTo(later.toString());
        assertThat(agree(world.director)).isTrue();
        assertThat(endsOn()).isEqualTo(later.toString());
    }

    @Test
    void whoAccompaniesAsksAndTheDirectorStillAnswers() {
        assertThat(done(Actors.as(world.referent, () -> extend.ask(world.referent, placement, later))))
                .isTrue();
        assertThat(agree(world.peerActor)).isTrue();
        assertThat(endsOn()).isEqualTo(last.toString());
        assertThatThrownBy(() -> agree(world.deputy)).isInstanceOf(NotAllowed.class);
        assertThat(agree(world.director)).isTrue();
        assertThat(endsOn()).isEqualTo(later.toString());
    }

    @Test
    void theSchoolOfATraineeAgreesToo() {
        Actor.Person trainer = world.app.account(Role.TRAINER, world.trainingBody, world.territory);
        seed("status = 'trainee', rhythm = null, training_body_id = '" + world.trainingBody + "'");
        assertThat(done(Actors.as(world.director, () -> extend.ask(world.director, placement, later))))
                .isTrue();
        assertThat(agree(world.peerActor)).isTrue();
        assertThat(endsOn()).isEqualTo(last.toString());
        assertThat(world.as(trainer).get(here).words()).contains("Votre organisme de formation", "D’accord");
        assertThat(agree(trainer)).isTrue();
        assertThat(endsOn()).isEqualTo(later.toString());
        assertThatThrownBy(() -> write(trainer, "update placement.placement set ends_on = ends_on + 1 where id = :id"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aNoAndATakingBackLeaveTheDayAndLetAskAnew() {
        assertThat(done(Actors.as(world.peerActor, () -> extend.ask(world.peerActor, placement, later))))
                .isTrue();
        assertThat(done(Actors.as(world.director, () -> extend.ask(world.director, placement, later.plusDays(1)))))
                .isFalse();
        assertThatThrownBy(() -> answer(world.director, Answer.WITHDRAW)).isInstanceOf(NotAllowed.class);
        assertThat(answer(world.director, Answer.DECLINE)).isTrue();
        assertThat(done(Actors.as(world.peerActor, () -> extend.ask(world.peerActor, placement, later))))
                .isTrue();
        assertThat(answer(world.peerActor, Answer.WITHDRAW)).isTrue();
        assertThat(endsOn()).isEqualTo(last.toString());
        assertThat(rows("placement.extension")).hasSize(2);
    }

    @Test
    void whatChangedMeanwhileIsNotMadeLonger() {
        assertThat(done(Actors.as(world.peerActor, () -> extend.ask(world.peerActor, placement, later))))
                .isTrue();
        seed("ends_on = '" + last.plusDays(5) + "'");
        assertThat(agree(world.director)).isFalse();
        assertThat(endsOn()).isEqualTo(last.plusDays(5).toString());
        seed("state = 'ended', ended_on = '" + last + "'");
        assertThat(done(Actors.as(world.director, () -> extend.ask(world.director, placement, later))))
                .isFalse();
    }

    @Test
    void nobodyElseReadsAsksOrAnswersAndNobodySaysTheWordOfAnother() {
        assertThat(done(Actors.as(world.peerActor, () -> extend.ask(world.peerActor, placement, later))))
                .isTrue();
        for (Actor.Person other : List.of(
                world.colleague,
                world.coordinator,
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.TRAINER, world.trainingBody, world.territory),
                world.app.account(Role.PEER, UUID.randomUUID(), world.territory))) {
            assertThat(world.as(other).get(here).status())
                    .as("%s", other.role())
                    .isIn(403, 404);
            List<String> seen = world.app
                    .database()
                    .as(
                            other,
                            sql -> sql.of("select state from placement.extension")
                                    .list(row -> row.text("state")));
            assertThat(seen).as("%s", other.role()).isEmpty();
        }
        for (String word : List.of("peer_on = null", "structure_on = current_date", "state = 'withdrawn'")) {
            assertThatThrownBy(() -> write(
                            world.referent, "update placement.extension set " + word + " where placement_id = :id"))
                    .as(word)
                    .isInstanceOf(DataAccessException.class);
        }
        for (String word : List.of("peer_on = null", "school_on = current_date", "state = 'agreed'")) {
            assertThatThrownBy(() -> write(
                            world.director, "update placement.extension set " + word + " where placement_id = :id"))
                    .as(word)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(endsOn()).isEqualTo(last.toString());
    }

    private void write(Actor.Person actor, String statement) {
        world.app
                .database()
                .run(actor, sql -> sql.of(statement).set("id", placement).exactlyOne());
    }

    private boolean agree(Actor.Person actor) {
        return answer(actor, Answer.AGREE);
    }

    private boolean answer(Actor.Person actor, Answer answer) {
        return done(Actors.as(actor, () -> extend.answer(actor, placement, UUID.fromString(only()), answer)));
    }

    private static boolean done(Outcome<UUID> outcome) {
        return outcome.fold(id -> true, problems -> false);
    }

    /** The newest one asked. */
    private String only() {
        List<String> ids = rows("placement.extension");
        return ids.get(ids.size() - 1);
    }

    private List<String> rows(String table) {
        return world.app
                .database()
                .asSuperuser("select id::text as name from " + table + " where placement_id = '" + placement
                        + "' order by id");
    }

    private String endsOn() {
        return world.app
                .database()
                .asSuperuser("select ends_on::text as name from placement.placement where id = '" + placement + "'")
                .get(0);
    }

    private void seed(String change) {
        world.app
                .database()
                .seed("set session_replication_role = replica; update placement.placement set " + change
                        + " where id = '" + placement + "'");
    }
}
