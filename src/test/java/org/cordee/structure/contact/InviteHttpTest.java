package org.cordee.structure.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class InviteHttpTest {
    private static final TestApplication APPLICATION = TestApplication.real();
    private static final String PASSPHRASE = "girafe lanterne moteur 42";

    private static String only(TestApplication application, String question) {
        return application.database().asSuperuser(question).get(0);
    }

    private static HtmlClient accept(TestApplication application, HtmlClient.Answer shown, String email) {
        String link = shown.page().select("#address").attr("value");
        HtmlClient invited = application.visitor();
        HtmlClient.Answer opened = invited.get(link.substring(link.indexOf("/invitation/")));
        HtmlClient.Answer entered = invited.submit(
                opened, opened.path(), Map.of("name", "Camille", "email", email, "passphrase", PASSPHRASE));
        assertThat(entered.status()).isEqualTo(200);
        return invited;
    }

    @Test
    void anInstallationIsPeopledFromItsFirstTerritoryOn() {
        TestApplication empty = TestApplication.realWith(Map.of());
        HtmlClient administrator = empty.signedIn(Role.ADMINISTRATOR, null, null);
        assertThat(administrator.get("/people").words()).contains("Commencez par créer le territoire");
        HtmlClient.Answer founded = administrator.submit(
                administrator.get("/structures/territories"),
                "/structures/territories",
                Map.of("name", "Loire", "zone", "Europe/Paris", "departments", "44"));
        assertThat(founded.words()).contains("Reste à nommer sa coordination");
        HtmlClient.Answer shown =
                administrator.submit(founded, founded.path(), Map.of("name", "Maud", "role", "coordinator"));
        assertThat(shown.words()).contains("Maud");
        HtmlClient named = accept(empty, shown, "maud@exemple.fr");
        assertThat(named.get("/home").words()).contains("Protéger votre accès");

        UUID territory = UUID.fromString(only(empty, "select id::text as name from structure.territory"));
        HtmlClient coordinator = empty.signedIn(Role.COORDINATOR, territory, territory);
        String place = "/structures/" + inDepartment(empty, "44");
        assertThat(coordinator.get(place).page().select("a[href='" + place + "/invite']"))
                .hasSize(1);
        HtmlClient.Answer form = coordinator.get(place + "/invite");
        HtmlClient.Answer refused = coordinator.submit(
                form, place + "/invite", Map.of("name", "", "role", "funder", "email", "nulle part"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("main form [aria-invalid=true]")).hasSizeGreaterThanOrEqualTo(2);
        HtmlClient.Answer director =
                coordinator.submit(form, place + "/invite", Map.of("name", "Claire", "role", "director"));
        accept(empty, director, "claire@exemple.fr");
        assertThat(coordinator.get("/people").words()).contains("Camille", "Direction");
    }

    @Test
    void aBodyWithoutARegisterNumberIsOfferedItsOwnRoleOnly() {
        UUID territory = territory("49");
        HtmlClient coordinator = APPLICATION.signedIn(Role.COORDINATOR, territory, territory);
        HtmlClient.Answer added = coordinator.submit(
                coordinator.get("/structures/new/organisation"),
                "/structures/new/organisation",
                Map.of("name", "Fondation d’essai", "category", "funder"));
        assertThat(added.status()).as(added.words()).isEqualTo(200);
        HtmlClient.Answer form = coordinator.get(added.path() + "/invite");
        assertThat(form.page().select("input[name=role]").eachAttr("value")).containsExactly("funder");
    }

    @Test
    void nobodyInvitesElsewhere() {
        UUID territory = territory("53");
        HtmlClient coordinator = APPLICATION.signedIn(Role.COORDINATOR, territory, territory);
        String elsewhere = "/structures/" + inDepartment(APPLICATION, "75");
        assertThat(coordinator.get(elsewhere).page().select("a[href$=/invite]")).isEmpty();
        assertThat(coordinator.get(elsewhere + "/invite").status()).isEqualTo(403);
        assertThat(coordinator
                        .get("/structures/territories/" + territory + "/coordination")
                        .status())
                .isEqualTo(403);
    }

    private static UUID territory(String department) {
        UUID id = UUID.randomUUID();
        APPLICATION
                .database()
                .seed("insert into structure.territory (id, name, zone) values ('" + id
                        + "', 'Essai " + department
                        + "', 'Europe/Paris'); insert into structure.territory_department values ('" + id + "', '"
                        + department + "')");
        return id;
    }

    private static String inDepartment(TestApplication application, String department) {
        return only(
                application,
                "select id::text as name from structure.structure where department = '" + department
                        + "' and closed_on is null order by id limit 1");
    }
}
