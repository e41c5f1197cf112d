package org.cordee.structure.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final String HOME = "/structures/calls";
    private static final Map<String, String> OFFER =
            Map.of("who", "Cheffe de service", "hours", "Le mardi matin", "phone", "02 40 12 34 56");

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());

    @Test
    void anOfferIsSeenByTheTerritoryUntilItIsTakenBack() {
        HtmlClient director = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        assertThat(director.get(HOME).words()).contains("Votre structure n’est pas dans cette liste.");
        HtmlClient.Answer offered = director.submit(director.get(HOME), HOME, OFFER);
        assertThat(offered.words()).contains("Votre structure est dans la liste", "Centre canari", "02 40 12 34 56");
        HtmlClient beginner = application.signedIn(Role.PROFESSIONAL, UUID.randomUUID(), place.territory());
        assertThat(beginner.get(HOME).words()).contains("Cheffe de service", "Le mardi matin");

        HtmlClient.Answer gone = director.submit(offered, HOME + "/withdraw", Map.of());
        assertThat(gone.words()).contains("n’est plus dans la liste");
        assertThat(beginner.get(HOME).words()).doesNotContain("Cheffe de service");
    }

    @Test
    void everyProblemIsSaidAndWhatWasTypedIsKept() {
        HtmlClient director = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());

        HtmlClient.Answer refused = director.submit(
                director.get(HOME), HOME, Map.of("who", "chef@lieu.fr", "hours", "Le mardi", "phone", "12"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#problems li")).hasSize(2);
        assertThat(refused.page().select("#hours").attr("value")).isEqualTo("Le mardi");
        assertThat(rows(person(Role.DIRECTOR, place.structure()))).isEmpty();
    }

    @Test
    void onlyTeamsAndCoordinationOfTheTerritoryReadAndOnlyTheDirectorWrites() {
        HtmlClient director = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        director.submit(director.get(HOME), HOME, OFFER);

        assertThat(rows(person(Role.COORDINATOR, place.territory()))).hasSize(1);
        assertThat(rows(person(Role.DIRECTOR, UUID.randomUUID()))).hasSize(1);
        for (var role : List.of(Role.PEER, Role.FUNDER, Role.TRAINER, Role.ASSOCIATION)) {
            assertThat(rows(person(role, UUID.randomUUID()))).as(role.code()).isEmpty();
        }
        var elsewhere = new Actor.Person(UUID.randomUUID(), Role.PROFESSIONAL, UUID.randomUUID(), UUID.randomUUID());
        assertThat(rows(elsewhere)).isEmpty();
        var professional = person(Role.PROFESSIONAL, place.structure());
        OfferCall offer = application.bean(OfferCall.class);
        assertThatThrownBy(() -> Actors.as(professional, () -> offer.handle(professional, "x", "x", "0240123456")))
                .isInstanceOf(NotAllowed.class);
        assertThat(application
                        .database()
                        .<Integer>as(
                                person(Role.DIRECTOR, UUID.randomUUID()),
                                sql -> sql.of("delete from structure.call_offer where structure_id = :structure")
                                        .set("structure", place.structure())
                                        .anyNumber()))
                .isZero();
        assertThat(application
                        .signedIn(Role.PEER, place.peer(), place.territory())
                        .get(HOME)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anOfferWhoseYearIsOverIsShownToItsDirectorAlone() {
        HtmlClient director = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        director.submit(director.get(HOME), HOME, OFFER);
        application.database().seed("""
                set session_replication_role = replica;
                update structure.call_offer set until = '2020-01-01' where structure_id = '%s'""".formatted(place.structure()));

        assertThat(rows(person(Role.PROFESSIONAL, place.structure()))).isEmpty();
        assertThat(rows(person(Role.DIRECTOR, place.structure()))).hasSize(1);
        assertThat(director.get(HOME).page().select(".card")).isEmpty();
    }

    private List<UUID> rows(Actor.Person actor) {
        return application
                .database()
                .as(
                        actor,
                        sql -> sql.of("select structure_id from structure.call_offer where structure_id = :structure")
                                .set("structure", place.structure())
                                .list(row -> row.uuid("structure_id")));
    }

    private Actor.Person person(Role role, UUID scope) {
        return new Actor.Person(UUID.randomUUID(), role, scope, place.territory());
    }
}
