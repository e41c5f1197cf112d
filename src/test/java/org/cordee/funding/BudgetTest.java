package org.cordee.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.platform.time.Today;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class BudgetTest {

    private static final Map<CostKind, Integer> COSTS = Map.of(CostKind.PAY, 20_000, CostKind.SUPERVISION, 1_200);

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person director = person(Role.DIRECTOR, place.structure());

    @Test
    void aDirectorWritesWhatAPlacementCostsAndSeesWhatIsMissing() {
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        String address = "/funding/budgets/" + place.placement();

        assertThat(browser.get("/placements/" + place.placement()).page().select("a[href=" + address + "]"))
                .hasSize(1);
        HtmlClient.Answer empty = browser.submit(browser.get(address), address, Map.of("version", "0"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.words()).contains("Écrivez au moins un montant.");

        HtmlClient.Answer saved = browser.submit(
                browser.get(address), address, Map.of("version", "0", "pay", "20000", "training", "1200"));
        assertThat(saved.words()).contains("Le budget est enregistré.");
        assertThat(saved.page().select(".facts dd").text()).containsPattern("21\\D200 €");
        assertThat(browser.get("/funding").words()).contains("par an à partir du");
    }

    @Test
    void onlyTheDirectorOfThePlaceReadsOrWritesABudget() {
        write(director, new Budget(place.placement(), COSTS, 0));

        for (var role : List.of(Role.COORDINATOR, Role.PROFESSIONAL, Role.PEER, Role.FUNDER, Role.TRAINER)) {
            var scope =
                    switch (role) {
                        case COORDINATOR -> place.territory();
                        case PEER -> place.peer();
                        case FUNDER -> place.funder();
                        default -> place.structure();
                    };
            var other = person(role, scope);
            assertThat(rows(other)).as(role.code()).isEmpty();
            assertThatThrownBy(() -> write(other, new Budget(place.placement(), COSTS, 1)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(rows(director)).containsExactly(place.placement());
        var elsewhere = FundedStructure.in(application.database());
        var stranger = person(Role.DIRECTOR, elsewhere.structure());
        assertThat(rows(stranger)).isEmpty();
        assertThatThrownBy(() -> write(stranger, new Budget(place.placement(), COSTS, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> application
                        .database()
                        .run(
                                stranger,
                                sql -> sql.of("""
                                insert into funding.budget (placement_id, structure_id, pay, expenses, supervision, training,
                                  insurance, other) values (:placement, :structure, 1, 0, 0, 0, 0, 0)""")
                                        .set("placement", elsewhere.placement())
                                        .set("structure", place.structure())
                                        .exactlyOne()))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
    }

    @Test
    void whoeverComesSecondIsTold() {
        write(director, new Budget(place.placement(), COSTS, 0));
        write(director, new Budget(place.placement(), Map.of(CostKind.PAY, 21_000), 0));

        assertThat(version()).isEqualTo(1);
        assertThatThrownBy(() -> write(director, new Budget(place.placement(), COSTS, 0)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anEndIsToldToItsDirectorUntilSomethingFollows() {
        LocalDate today = application.bean(Today.class).date();
        LocalDate last = today.plusMonths(5);
        write(director, new Budget(place.placement(), COSTS, 0));
        add(today.minusYears(1), last, 20_000);

        assertThat(ending(director, 4)).isEmpty();
        assertThat(ending(director, 6))
                .singleElement()
                .satisfies(end -> assertThat(end.uncovered()).isEqualTo(21_200));
        assertThat(ending(person(Role.COORDINATOR, place.territory()), 6)).isEmpty();
        assertThat(ending(person(Role.FUNDER, place.funder()), 6)).isEmpty();

        add(last.plusDays(1), null, 22_000);
        assertThat(ending(director, 6)).isEmpty();
    }

    @Test
    void theFunderSeesWhatItGivesAndNothingOfTheCost() {
        LocalDate today = application.bean(Today.class).date();
        write(director, new Budget(place.placement(), Map.of(CostKind.PAY, 31_417), 0));
        add(today.minusYears(1), null, 18_273);
        HtmlClient browser = application.signedIn(Role.FUNDER, place.funder(), place.territory());

        String words = browser.get("/funder").words().replaceAll("\\D", "");
        assertThat(words).contains("18273").doesNotContain("31417");
        HtmlClient other = application.signedIn(Role.FUNDER, place.otherFunder(), place.territory());
        assertThat(other.get("/funder").words().replaceAll("\\D", "")).doesNotContain("18273");
    }

    private int version() {
        return Actors.as(director, () -> application.bean(Fundings.class).budgetOf(place.placement()))
                .orElseThrow()
                .version();
    }

    private void write(Actor.Person actor, Budget budget) {
        assertThat(Actors.<Outcome<UUID>>as(
                        actor, () -> application.bean(WriteBudget.class).handle(actor, budget)))
                .isInstanceOf(Outcome.Done.class);
    }

    private void add(LocalDate from, @Nullable LocalDate until, int yearly) {
        var command = new NewPost(place.funder(), "Poste de jour", 50, from, until, yearly, place.placement());
        assertThat(Actors.<Outcome<UUID>>as(
                        director, () -> application.bean(AddPost.class).handle(director, command)))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<FundingEnd> ending(Actor.Person actor, int months) {
        return Actors.as(actor, () -> application.bean(Fundings.class).ending(place.structure(), months));
    }

    private List<UUID> rows(Actor.Person actor) {
        return application
                .database()
                .as(
                        actor,
                        sql -> sql.of("select placement_id from funding.budget").list(row -> row.uuid("placement_id")));
    }

    private Actor.Person person(Role role, UUID scope) {
        return new Actor.Person(UUID.randomUUID(), role, scope, place.territory());
    }
}
