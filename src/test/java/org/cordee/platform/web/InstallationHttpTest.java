package org.cordee.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** The administrator's screen of what the installation says of itself. */
class InstallationHttpTest {

    private final TestApplication application = TestApplication.real();
    private final HtmlClient administrator = application.signedIn(Role.ADMINISTRATOR, null, null);

    @Test
    void whatIsSavedIsReadByEverybodyAtOnce() {
        HtmlClient.Answer page = administrator.get("/installation");
        HtmlClient.Answer saved = administrator.submit(
                page,
                "/installation",
                Map.of("publisher", "Association du Lac", "officer", "dpo@lac.example", "host", "Un hébergeur (HDS)"));

        assertThat(saved.words()).contains("déjà affiché");
        assertThat(application.visitor().get("/legal").words())
                .contains("Association du Lac")
                .contains("dpo@lac.example")
                .contains("Un hébergeur (HDS)")
                .contains("à compléter");
        assertThat(administrator.get("/installation").page().select("#region").val())
                .isEqualTo("Pays d’Essai");
    }

    @Test
    void aServiceWithoutANameIsRefused() {
        HtmlClient.Answer refused =
                administrator.submit(administrator.get("/installation"), "/installation", Map.of("product", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(administrator.get("/installation").page().select("#product").val())
                .isEqualTo("Cordée");
    }

    @Test
    void nobodyElseSeesIt() {
        HtmlClient coordinator = application.signedIn(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
        assertThat(coordinator.get("/installation").status()).isEqualTo(403);
    }

    @Test
    void whatAnotherInstanceChangedIsReadWithinAMinute() {
        application.database().seed("update platform.installation set host = 'Un autre hébergeur'");
        application.runJob("Installations.refresh");

        assertThat(application.visitor().get("/legal").words()).contains("Un autre hébergeur");
    }
}
