package org.cordee.placement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.testkit.Outcomes.done;
import static org.cordee.testkit.Outcomes.keys;

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
import org.cordee.placement.cohort.HandMove;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.junit.jupiter.api.Test;

class DraftTest {

    private final IntakeWorld world = new IntakeWorld();
    private final AskDraft ask = world.around.app.bean(AskDraft.class);
    private final MoveTrainee moves = world.around.app.bean(MoveTrainee.class);
    private final PublishCohort publish = world.around.app.bean(PublishCohort.class);
    private final Actor.Person coordinator = world.around.coordinator;

    private final UUID near = world.place("Lieu proche", 10, 1);
    private final UUID far = world.place("Lieu lointain", 60, 2);

    @Test
    void theMostPeopleThenTheShortestJourneyAndWhoIsLeftWaits() {
        Actor.Person lou = world.joined("Lou", null, near, far);
        Actor.Person sam = world.joined("Sam", null, near);
        world.joined("Nour", 5, near, far);
        calculate();
        String page = world.as(world.trainer).get(world.here()).words();
        assertThat(page)
                .contains("Lieu proche", "6 km", "Lieu lointain", "56 km", "Trajet le plus long : 56 km")
                .contains("Prévu, pas encore proposé", "Pas encore de place", "hors des choix de la personne")
                .contains("La coordination relit ce projet");
        assertThat(place(lou)).isEqualTo("Lieu lointain");
        assertThat(place(sam)).isEqualTo("Lieu proche");
        assertThat(world.as(lou).get("/cohort/" + world.cohort).words())
                .as("a draft is not shown to trainees")
                .doesNotContain("Lieu lointain");
        assertThat(world.as(world.around.director).get(world.here()).status()).isEqualTo(403);
    }

    @Test
    void publishingProposesOnceHoweverOftenAndTheTraineeSeesItFirst() throws Exception {
        Actor.Person lou = world.joined("Lou", null, near);
        Actor.Person sam = world.joined("Sam", null, far);
        Actor.Person none = world.joined("Nour", null);
        calculate();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Callable<PublishCohort.Published>> work = new ArrayList<>();
            for (int turn = 0; turn < 3; turn++) {
                work.add(() -> Actors.as(coordinator, () -> publish.handle(coordinator, world.cohort)));
            }
            int proposed = 0;
            for (Future<PublishCohort.Published> each : threads.invokeAll(work)) {
                proposed += each.get().proposed();
            }
            assertThat(proposed).isEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
        assertThat(placements(lou)).hasSize(1);
        assertThat(placements(sam)).hasSize(1);
        assertThat(world.as(world.trainer).get(world.here()).words()).contains("En attente", "qui répond avant le");
        assertThat(world.as(lou).get("/placements").words()).contains("Lieu proche");
        assertThat(world.as(none).get("/cohort/" + world.cohort).words()).contains("aucun lieu n’a de place libre");
        MovePlacement move = world.around.app.bean(MovePlacement.class);
        UUID placement = UUID.fromString(placements(lou).get(0));
        assertThat(Actors.as(lou, () -> done(move.handle(lou, placement, Move.AGREE))))
                .isNotNull();
        assertThat(world.as(world.trainer).get(world.here()).body()).contains("/placements/" + placement);
        calculate();
        assertThat(place(lou)).isEqualTo("Lieu proche");
        assertThat(Actors.as(coordinator, () -> publish.handle(coordinator, world.cohort))
                        .proposed())
                .isZero();
    }

    @Test
    void theTrainerDoesNotPublishAndAnotherSchoolDoesNotEvenSee() {
        world.joined("Lou", null, near);
        calculate();
        assertThatThrownBy(() -> Actors.as(world.trainer, () -> publish.handle(world.trainer, world.cohort)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aMoveByHandIsAnsweredByTheTraineeAloneAndANoReadsLikeSilence() {
        Actor.Person lou = world.joined("Lou", null, near);
        Actor.Person sam = world.joined("Sam", null, near);
        UUID other = world.place("Lieu jamais coché", 30, 2);
        calculate();
        for (Actor.Person each : List.of(lou, sam)) {
            assertThat(Actors.as(
                            world.trainer,
                            () -> done(moves.handle(world.trainer, world.cohort, each.scopeOrStop(), period(other)))))
                    .isEqualTo(world.cohort);
        }
        Actors.as(lou, () -> done(moves.answer(lou, world.cohort, HandMove.Reply.NOT_POSSIBLE_FOR_ME)));
        String day = world.as(world.trainer).get(world.here()).words();
        assertThat(day.split("En attente", -1)).hasSize(3);
        age(HandMove.DAYS - 1);
        assertThat(world.as(world.trainer).get(world.here()).words().split("En attente", -1))
                .hasSize(3);
        age(1);
        assertThat(world.as(world.trainer).get(world.here()).words().split("À replacer", -1))
                .hasSize(3);
        assertThat(Actors.as(sam, () -> keys(moves.answer(sam, world.cohort, HandMove.Reply.YES))))
                .containsExactly("error.placement.cohort.answered");
        for (Actor.Person stranger : List.of(world.trainer, coordinator, sam)) {
            assertThat(replies(stranger)).isZero();
        }
    }

    @Test
    void aYesToAMoveIsKeptByTheNextCalculationAndPublished() {
        Actor.Person lou = world.joined("Lou", null, near);
        UUID other = world.place("Lieu choisi à la main", 30, 1);
        calculate();
        Actors.as(coordinator, () -> done(moves.handle(coordinator, world.cohort, lou.scopeOrStop(), period(other))));
        assertThat(Actors.as(coordinator, () -> publish.handle(coordinator, world.cohort))
                        .proposed())
                .as("nothing is proposed while a move is asked")
                .isZero();
        assertThat(world.as(lou).get("/cohort/" + world.cohort).words())
                .contains("Lieu choisi à la main", "Pas possible pour moi");
        Actors.as(lou, () -> done(moves.answer(lou, world.cohort, HandMove.Reply.YES)));
        calculate();
        assertThat(place(lou)).isEqualTo("Lieu choisi à la main");
        assertThat(Actors.as(coordinator, () -> publish.handle(coordinator, world.cohort))
                        .proposed())
                .isEqualTo(1);
        assertThat(world.as(lou).get("/placements").words()).contains("Lieu choisi à la main");
    }

    @Test
    void aMoveIsRefusedOnlyWhereNobodyHasASeat() {
        Actor.Person lou = world.joined("Lou", null, near);
        Actor.Person sam = world.joined("Sam", null, far);
        calculate();
        assertThat(Actors.as(
                        world.trainer,
                        () -> keys(moves.handle(world.trainer, world.cohort, sam.scopeOrStop(), period(near)))))
                .containsExactly("error.placement.cohort.no_seat");
        Actor.Person late = world.joined("Nour", null, near);
        assertThat(Actors.as(
                        world.trainer,
                        () -> keys(moves.handle(world.trainer, world.cohort, late.scopeOrStop(), period(far)))))
                .containsExactly("error.placement.cohort.not_of_cohort");
        Actors.as(world.trainer, () -> done(moves.handle(world.trainer, world.cohort, lou.scopeOrStop(), period(far))));
        Actors.run(world.trainer, () -> moves.takeBack(world.trainer, world.cohort, lou.scopeOrStop()));
        assertThat(world.as(world.trainer).get(world.here()).words()).doesNotContain("En attente");
    }

    @Test
    void theScreensDoTheSame() {
        Actor.Person lou = world.joined("Lou", null, near);
        var trainer = world.as(world.trainer);
        var made = trainer.submit(trainer.get(world.here()), world.here() + "/draft", Map.of());
        assertThat(made.words()).contains("Lieu proche");
        String path = world.here() + "/trainees/" + lou.scope() + "/move";
        var choose = trainer.get(path);
        assertThat(choose.words()).contains("Lieu lointain", "Hors des choix de la personne");
        assertThat(trainer.submit(choose, path, Map.of("period", period(far).toString()))
                        .words())
                .contains("La question est posée", "Reprendre le lieu calculé");
        var trainee = world.as(lou);
        assertThat(trainee.submit(
                                trainee.get("/cohort/" + world.cohort),
                                "/cohort/" + world.cohort + "/answer",
                                Map.of("reply", "not_possible_for_me"))
                        .words())
                .contains("Votre réponse est notée", "pas possible pour moi");
        var lead = world.as(coordinator);
        assertThat(lead.get("/home").words()).contains("prête");
    }

    private void calculate() {
        Actors.run(world.trainer, () -> ask.handle(world.trainer, world.cohort));
        for (int turn = 0; turn < 100 && !"made".equals(state()); turn++) {
            Actors.run(world.trainer, () -> ask.handle(world.trainer, world.cohort));
        }
        assertThat(state()).isEqualTo("made");
    }

    private String state() {
        return world.read("select state as name from placement.cohort_draft where cohort_id = '" + world.cohort + "'");
    }

    private String place(Actor.Person trainee) {
        return world.read("""
                select s.name from placement.cohort_line l join placement.need_period e on e.id = l.period_id
                  join placement.need n on n.id = e.need_id join structure.structure s on s.id = n.structure_id
                 where l.peer_id = '%s'""".formatted(trainee.scope()));
    }

    private List<String> placements(Actor.Person trainee) {
        return world.around
                .app
                .database()
                .asSuperuser(
                        "select id::text as name from placement.placement where peer_id = '" + trainee.scope() + "'");
    }

    private UUID period(UUID structure) {
        return UUID.fromString(world.read("""
                select e.id::text as name from placement.need_period e join placement.need n on n.id = e.need_id
                 where n.structure_id = '%s'""".formatted(structure)));
    }

    /** Everything proposed by hand was so many days earlier. */
    private void age(int days) {
        world.around
                .app
                .database()
                .seed("update placement.cohort_move set proposed_on = proposed_on - " + days + " where cohort_id = '"
                        + world.cohort + "'");
    }

    private int replies(Actor.Person person) {
        return world.around
                .app
                .database()
                .<Integer>as(
                        person,
                        sql -> sql.of("select count(*)::int as many from placement.cohort_reply")
                                .one(row -> row.integer("many")));
    }
}
