package org.cordee.placement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.testkit.Outcomes.keys;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.exchange.Regime;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class JoinCohortTest {

    private static final String NOTHING = "Ce code n’ouvre rien en ce moment";

    private final IntakeWorld world = new IntakeWorld();

    @Test
    void aTraineeTypesTheCodeReadsTheCourseAndJoins() {
        String shown = world.code().shown();
        assertThat(world.as(world.trainer).get(world.here()).words()).contains(shown, "Personne pour l’instant");
        HtmlClient trainee = world.as(world.peer(world.around.structure));
        HtmlClient.Answer typed = trainee.submit(
                trainee.get("/cohort"),
                "/cohort",
                Map.of("code", shown.toLowerCase(Locale.ROOT).replace("-", " ")));
        assertThat(typed.words()).contains("Intervenant pair", "Formation des Essais", "70 h");
        assertThat(trainee.submit(typed, "/cohort/join", Map.of("postcode", "44000"))
                        .words())
                .contains("Cochez pour rejoindre");
        HtmlClient.Answer joined = trainee.submit(
                typed, "/cohort/join", Map.of("postcode", "44000", "km", "37", "called", "Lou", "agreed", "true"));
        assertThat(joined.words()).contains("Vous avez rejoint la promotion");
        assertThat(joined.body()).contains("value=\"37\"");
        for (Actor.Person leader : List.of(world.trainer, world.around.coordinator)) {
            assertThat(world.as(leader).get(world.here()).words())
                    .contains("Lou")
                    .doesNotContain("37 km", "44000", "Canari");
            assertThat(world.as(leader).get("/exchange").words()).doesNotContain("Intervenant pair");
        }
    }

    @Test
    void whoeverGivesNoNameIsANumber() {
        world.joined(null, null, world.around.structure);
        assertThat(world.as(world.trainer).get(world.here()).words()).contains("Personne 1");
    }

    @Test
    void everyCodeThatOpensNothingReadsTheSame() {
        HtmlClient trainee = world.as(world.peer());
        String old = world.code().shown();
        OpenCohort open = world.around.app.bean(OpenCohort.class);
        Actors.run(world.trainer, () -> open.renewCode(world.trainer, world.cohort));
        String replaced = tried(trainee, old);
        assertThat(replaced).contains(NOTHING);
        assertThat(tried(trainee, "pas un code")).isEqualTo(replaced);
        String current = world.code().shown();
        world.around
                .app
                .database()
                .seed("update placement.cohort set code_until = '%s' where id = '%s'"
                        .formatted(world.today.minusDays(1), world.cohort));
        assertThat(tried(trainee, current)).isEqualTo(replaced);
        Actors.run(world.trainer, () -> open.renewCode(world.trainer, world.cohort));
        Actors.run(world.trainer, () -> open.revokeCode(world.trainer, world.cohort));
        assertThat(tried(trainee, world.code().shown())).isEqualTo(replaced);
    }

    @Test
    void typingTooOftenOpensNothingEither() {
        HtmlClient trainee = world.as(world.peer());
        for (int turn = 0; turn < 20; turn++) {
            assertThat(tried(trainee, "pas un code")).contains(NOTHING);
        }
        assertThat(tried(trainee, world.code().shown())).contains(NOTHING);
    }

    @Test
    void leavingEndsWhatWasAsked() {
        Actor.Person lou = world.joined("Lou", 30, world.around.structure);
        HtmlClient trainee = world.as(lou);
        HtmlClient.Answer own = trainee.get("/cohort/" + world.cohort);
        assertThat(trainee.submit(own, "/cohort/" + world.cohort + "/leave", Map.of())
                        .words())
                .contains("Vous avez quitté la promotion");
        assertThat(world.read("select count(*)::text as name from placement.request where cohort_id = '" + world.cohort
                        + "'"))
                .isEqualTo("0");
        assertThat(world.as(world.trainer).get(world.here()).words()).doesNotContain("Lou");
    }

    @Test
    void whatIsAskedInACohortIsReadByItsTraineeAlone() {
        Actor.Person lou = world.joined("Lou", 30, world.around.structure);
        String request =
                world.read("select id::text as name from placement.request where cohort_id = '" + world.cohort + "'");
        assertThat(world.as(lou).get("/exchange/requests/" + request).words()).contains("30 km");
        Actor.Person other = world.joined("Sam", 30, world.around.structure);
        for (Actor.Person stranger : List.of(world.trainer, world.around.coordinator, other)) {
            assertThat(world.as(stranger).get("/exchange/requests/" + request).status())
                    .isEqualTo(404);
            assertThat(seen(stranger, "select * from placement.suggestible('" + request + "', 10)"))
                    .isZero();
        }
        assertThat(seen(other, "select * from placement.cohort_member where peer_id = '" + lou.scope() + "'"))
                .isZero();
        assertThat(world.as(lou).get("/exchange/requests/" + request + "/edit").status())
                .isEqualTo(403);
    }

    @Test
    void nobodyElseOpensLeadsOrJoins() {
        Actor.Person other = world.around.app.account(Role.TRAINER, UUID.randomUUID(), world.around.territory);
        Actor.Person director = world.around.director;
        assertThat(world.as(other).get(world.here()).status()).isEqualTo(404);
        assertThat(world.as(director).get(world.here()).status()).isEqualTo(403);
        OpenCohort open = world.around.app.bean(OpenCohort.class);
        assertThatThrownBy(() -> Actors.as(other, () -> open.handle(other, world.around.trainingBody, world.terms())))
                .isInstanceOf(NotAllowed.class);
        assertThat(seen(director, "select * from placement.cohort")).isZero();
        assertThat(seen(director, "select placement.join_cohort('x'::bytea, null) as c"))
                .isEqualTo(1);
        assertThat(world.read("select count(*)::text as name from placement.cohort_member where cohort_id = '"
                        + world.cohort + "'"))
                .isEqualTo("0");
        LocalDate past = world.today.minusDays(1);
        CohortTerms over = new CohortTerms("Pair", Regime.STUDENT, 400, 35, null, past.minusDays(9), past);
        assertThat(Actors.as(world.trainer, () -> keys(open.handle(world.trainer, world.around.trainingBody, over))))
                .containsExactly("error.exchange.over");
    }

    @Test
    void theCoordinationOpensACohortForASchool() {
        HtmlClient coordinator = world.as(world.around.coordinator);
        HtmlClient.Answer blank = coordinator.get("/training/cohorts/new");
        HtmlClient.Answer opened = coordinator.submit(
                blank,
                "/training/cohorts",
                Map.of(
                        "school",
                        world.around.trainingBody.toString(),
                        "course",
                        "Printemps",
                        "regime",
                        "student",
                        "taught",
                        "400",
                        "total",
                        "35",
                        "starts",
                        world.today.plusDays(3).toString(),
                        "ends",
                        world.today.plusDays(60).toString()));
        assertThat(opened.words()).contains("Promotion ouverte", "Printemps", "Code à donner");
        assertThat(world.as(world.trainer).get("/training/cohorts").words()).contains("Printemps");
    }

    @Test
    void whoeverHasNoAccountIsToldHowToGetOne() {
        assertThat(world.around.app.visitor().get("/cohort").words())
                .contains("il faut un compte", "Demander à rejoindre");
        assertThat(world.as(world.around.director).get("/cohort").words()).contains("changez de rôle");
    }

    private static String tried(HtmlClient trainee, String code) {
        HtmlClient.Answer answer = trainee.submit(trainee.get("/cohort"), "/cohort", Map.of("code", code));
        assertThat(answer.status()).isEqualTo(422);
        return answer.words();
    }

    private int seen(Actor.Person person, String query) {
        return world.around
                .app
                .database()
                .<Integer>as(
                        person,
                        sql -> sql.of("select count(*) as many from (" + query + ") q")
                                .one(row -> (int) row.number("many")));
    }
}
