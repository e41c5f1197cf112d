package org.cordee.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class FundingHttpTest {

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());

    @Test
    void aDirectorWritesDownAPostAndAProject() {
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        HtmlClient.Answer empty = browser.get("/funding");
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.body()).doesNotContain("??");

        HtmlClient.Answer saved = browser.submit(
                empty,
                "/funding/posts",
                Map.of(
                        "label", "Poste de jour",
                        "funder", place.funder().toString(),
                        "percent", "50",
                        "starts_on", "2025-01-01"));
        assertThat(saved.path()).isEqualTo("/funding");
        assertThat(saved.words()).contains("Poste de jour", "Agence d’essai", "50 %", "Le poste est inscrit.");
        String end = saved.page().select("form[action$=/end]").attr("action");
        assertThat(browser.submit(saved, end, Map.of("ends_on", "2024-12-31")).status())
                .isEqualTo(422);
        assertThat(browser.submit(saved, end, Map.of("ends_on", "2026-06-30")).words())
                .contains("30 juin 2026");
        String amount = saved.page().select("form[action$=/amount]").attr("action");
        assertThat(browser.submit(saved, amount, Map.of("yearly", "beaucoup")).status())
                .isEqualTo(422);
        assertThat(browser.submit(browser.get("/funding"), amount, Map.of("yearly", "987"))
                        .words())
                .contains("Le montant est enregistré.", "987 €");

        HtmlClient.Answer shown = browser.submit(
                browser.get("/funding"),
                "/funding/projects",
                Map.of(
                        "title", "Ouvrir le samedi",
                        "need", "Un second poste",
                        "amount", "24000",
                        "months", "12",
                        "place", "Nord"));
        assertThat(shown.words()).contains("Ouvrir le samedi", "12 mois");
    }

    @Test
    void everyProblemOfAFormIsSaidAtOnceAndWhatWasTypedIsKept() {
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());

        HtmlClient.Answer refused = browser.submit(
                browser.get("/funding"),
                "/funding/projects",
                Map.of("title", "Samedi", "amount", "beaucoup", "need", "06 12 34 56 78"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#problems li").size()).isEqualTo(4);
        assertThat(refused.page().select("#title").attr("value")).isEqualTo("Samedi");
    }

    @Test
    void otherRolesAreRefused() {
        for (var role : new Role[] {Role.PROFESSIONAL, Role.PEER, Role.FUNDER, Role.COORDINATOR}) {
            assertThat(application
                            .signedIn(role, place.structure(), place.territory())
                            .get("/funding")
                            .status())
                    .isEqualTo(403);
        }
    }
}
