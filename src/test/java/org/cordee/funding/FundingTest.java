package org.cordee.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class FundingTest {

    private static final LocalDate JAN_1 = LocalDate.of(2025, 1, 1);

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person director =
            new Actor.Person(UUID.randomUUID(), Role.DIRECTOR, place.structure(), place.territory());

    @Test
    void theFunderSeesItsPostsAndNeverWhoFillsThem() {
        UUID post = add(place.funder());

        assertThat(paidBy(place.funder())).extracting(Post::id).containsExactly(post);
        assertThat(paidBy(place.funder()).get(0).placement()).isNull();
        assertThat(paidBy(place.otherFunder())).isEmpty();
        assertThat(rows(funder(place.funder()), "select id from funding.post")).isEmpty();
    }

    @Test
    void nobodyElseReadsOrWritesPosts() {
        add(place.funder());

        for (var role : List.of(Role.COORDINATOR, Role.PROFESSIONAL, Role.PEER, Role.SUPERVISOR, Role.TRAINER)) {
            var scope =
                    role == Role.COORDINATOR ? place.territory() : role == Role.PEER ? place.peer() : place.structure();
            var other = new Actor.Person(UUID.randomUUID(), role, scope, place.territory());
            assertThat(rows(other, "select id from funding.post"))
                    .as(role.code())
                    .isEmpty();
            assertThat(rows(other, "select id from funding.paid_by_me()"))
                    .as(role.code())
                    .isEmpty();
            assertThatThrownBy(() -> Actors.as(
                            other, () -> application.bean(AddPost.class).handle(other, command(place.funder()))))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(application
                        .database()
                        .<List<UUID>>asNobody(
                                sql -> sql.of("select id from funding.post").list(row -> row.uuid("id"))))
                .isEmpty();
    }

    @Test
    void aDirectorCannotWriteForAnotherStructure() {
        var elsewhere = FundedStructure.in(application.database());

        assertThatThrownBy(() -> application
                        .database()
                        .run(
                                director,
                                sql -> sql.of("""
                                insert into funding.post (id, structure_id, funder_id, label, percent, starts_on)
                                values (gen_random_uuid(), :structure, :funder, 'x', 50, '2025-01-01')""")
                                        .set("structure", elsewhere.structure())
                                        .set("funder", elsewhere.funder())
                                        .exactlyOne()))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
        UUID post = add(place.funder());
        var other = new Actor.Person(UUID.randomUUID(), Role.DIRECTOR, elsewhere.structure(), elsewhere.territory());
        assertThat(application
                        .database()
                        .<Integer>as(
                                other,
                                sql -> sql.of("update funding.post set percent = 1 where id = :id")
                                        .set("id", post)
                                        .anyNumber()))
                .isZero();
    }

    @Test
    void onlyAKnownFunderAndDatesInOrderAreAccepted() {
        assertThat(refusal(new NewPost(place.structure(), "Poste", 50, JAN_1, null, null, null)))
                .isEqualTo("error.funding.funder");
        assertThat(refusal(new NewPost(place.funder(), "Poste", 50, JAN_1, JAN_1.minusDays(1), null, null)))
                .isEqualTo("error.funding.dates");
    }

    @Test
    void aPostEndsOnceItsLastDayIsWritten() {
        UUID post = add(place.funder());

        Actors.run(
                director,
                () -> assertThat(application.bean(EndPost.class).handle(director, post, JAN_1.plusYears(1)))
                        .isInstanceOf(Outcome.Done.class));

        assertThat(paidBy(place.funder()).get(0).isPaidBetween(JAN_1.plusYears(2), JAN_1.plusYears(3)))
                .isFalse();
        assertThat(paidBy(place.funder()).get(0).isPaidBetween(JAN_1, JAN_1)).isTrue();
    }

    @Test
    void aProjectIsShownToFundersOfTheTerritoryUntilItIsClosed() {
        UUID project = Actors.as(
                director,
                () -> application
                        .bean(SeekFunds.class)
                        .handle(director, new NewProject("Un second poste", "Ouvrir le samedi", 24_000, 12, "Nord"))
                        .fold(done -> done, refused -> new UUID(0, 0)));
        var stranger = new Actor.Person(UUID.randomUUID(), Role.FUNDER, place.funder(), UUID.randomUUID());

        assertThat(seeking(funder(place.otherFunder()))).extracting(Project::id).containsExactly(project);
        assertThat(seeking(stranger)).isEmpty();
        assertThat(seeking(new Actor.Person(UUID.randomUUID(), Role.PEER, place.peer(), place.territory())))
                .isEmpty();

        Actors.run(director, () -> application.bean(SeekFunds.class).close(director, project));
        assertThat(seeking(funder(place.otherFunder()))).isEmpty();
    }

    private UUID add(UUID funder) {
        return Actors.as(
                director,
                () -> application
                        .bean(AddPost.class)
                        .handle(director, command(funder))
                        .fold(done -> done, refused -> {
                            throw new AssertionError(refused);
                        }));
    }

    private NewPost command(UUID funder) {
        return new NewPost(funder, "Poste de jour", 50, JAN_1, null, null, place.placement());
    }

    private String refusal(NewPost command) {
        return Actors.as(
                director,
                () -> application
                        .bean(AddPost.class)
                        .handle(director, command)
                        .fold(
                                done -> "",
                                refused -> refused.all().stream()
                                        .map(Problem::key)
                                        .findFirst()
                                        .orElse("")));
    }

    private Actor.Person funder(UUID organisation) {
        return new Actor.Person(UUID.randomUUID(), Role.FUNDER, organisation, place.territory());
    }

    private List<Post> paidBy(UUID organisation) {
        return Actors.as(
                funder(organisation), () -> application.bean(Fundings.class).paidBy(organisation));
    }

    private List<Project> seeking(Actor.Person actor) {
        return Actors.as(actor, () -> application.bean(Fundings.class).seeking());
    }

    private List<UUID> rows(Actor.Person actor, String select) {
        return application.database().as(actor, sql -> sql.of(select).list(row -> row.uuid("id")));
    }
}
