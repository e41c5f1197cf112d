package org.cordee.placement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.testkit.Outcomes.done;

import java.util.Map;
import java.util.UUID;
import org.cordee.placement.Move;
import org.cordee.placement.MovePlacement;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

/** The board of a school by cohort, and all its agreements made in one act. */
class CohortBoardTest {

    private final IntakeWorld world = new IntakeWorld();
    private final UUID near = world.place("Lieu du tableau", 10, 2);
    private final Actor.Person director = world.around.app.account(Role.DIRECTOR, near, world.around.territory);
    private final Actor.Person lou = world.joined("Lou", null, near);
    private final Actor.Person sam = world.joined("Sam", null, near);
    private final String board = "/training?cohort=" + world.cohort;

    CohortBoardTest() {
        world.joined("Nour", null);
        Actors.run(world.trainer, () -> world.around.app.bean(AskDraft.class).handle(world.trainer, world.cohort));
        var unused = Actors.as(
                world.around.coordinator,
                () -> world.around.app.bean(PublishCohort.class).handle(world.around.coordinator, world.cohort));
    }

    @Test
    void theBoardSaysHowFarEachOfTheCohortIs() {
        HtmlClient school = world.as(world.trainer);
        assertThat(school.get("/training").words()).contains("Par promotion", "Intervenant pair");
        says(lou, lou, Move.AGREE);
        assertThat(school.get(board).words())
                .contains("Intervenant pair", "Lou", "Lieu du tableau", "2 personnes de la promotion")
                .contains("Trop tôt pour", "Tout le monde n’a pas dit oui")
                .doesNotContain("Sam");
        Actor.Person other = world.around.app.account(Role.TRAINER, UUID.randomUUID(), world.around.territory);
        assertThat(world.as(other).get(board).status()).isEqualTo(404);
    }

    @Test
    void everyAgreementIsMadeAtOnceAndTwiceIsOnce() {
        for (Actor.Person each : new Actor.Person[] {lou, sam}) {
            says(each, each, Move.AGREE);
            says(each, director, Move.AGREE);
        }
        says(lou, world.trainer, Move.AGREE);
        HtmlClient school = world.as(world.trainer);
        HtmlClient.Answer page = school.get(board);
        assertThat(page.words()).contains("Un stage est accepté par tout le monde", "Trop tôt pour", "Sam");
        HtmlClient.Answer made = school.submit(page, "/training/agreements", Map.of());
        assertThat(made.words()).contains("Les conventions sont créées").doesNotContain("Créer toutes");
        assertThat(documents()).isEqualTo("1");
        assertThat(school.post("/training/agreements", made, Map.of("year", "2026", "cohort", world.cohort.toString()))
                        .words())
                .contains("Aucune convention à créer");
        assertThat(documents()).isEqualTo("1");
        assertThat(world.as(director).get("/placements/" + placement(lou)).words())
                .contains("onvention");
    }

    @Test
    void whereTheHoursAreNotKnownItSaysWhy() {
        says(lou, lou, Move.AGREE);
        says(lou, director, Move.AGREE);
        says(lou, world.trainer, Move.AGREE);
        world.around.app.database().seed("""
                update placement.circumstances set taught_hours = null where placement_id = '%s'""".formatted(placement(lou)));
        HtmlClient school = world.as(world.trainer);
        HtmlClient.Answer answer = school.submit(school.get(board), "/training/agreements", Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("les heures de cours ne sont pas dites");
        assertThat(documents()).isEqualTo("0");
    }

    @Test
    void aSchoolMakesNoOtherDocumentAndNobodyElseMakesThem() {
        assertThat(world.as(director).post("/training/agreements", Map.of()).status())
                .isEqualTo(403);
        says(lou, lou, Move.AGREE);
        UUID placement = placement(lou);
        assertThat(world.as(world.trainer)
                        .post("/placements/" + placement + "/agreements", Map.of("template", "charter"))
                        .status())
                .isIn(403, 404, 405);
    }

    private void says(Actor.Person trainee, Actor.Person who, Move what) {
        MovePlacement move = world.around.app.bean(MovePlacement.class);
        UUID placement = placement(trainee);
        assertThat(Actors.as(who, () -> done(move.handle(who, placement, what))))
                .isNotNull();
    }

    private UUID placement(Actor.Person trainee) {
        return UUID.fromString(world.read(
                "select id::text as name from placement.placement where peer_id = '" + trainee.scope() + "'"));
    }

    private String documents() {
        return world.read("""
                select count(*)::text as name from agreement.document d join placement.placement p on p.id = d.placement_id
                 where p.training_body_id = '%s'""".formatted(world.around.trainingBody));
    }
}
