package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class SignInHttpTest {

    private static final String PASSPHRASE = "quatre bateaux lents et verts";

    private final TestApplication application = TestApplication.real();

    @Test
    void aPageOfSignedInPeopleAsksToSignInThenGoesThere() {
        String email = invitedProfessional();
        HtmlClient browser = application.visitor();

        HtmlClient.Answer entrance = browser.get("/account");
        assertThat(entrance.path()).isEqualTo("/sign-in");

        HtmlClient.Answer account =
                browser.submit(entrance, "/sign-in", Map.of("email", email, "passphrase", PASSPHRASE));
        assertThat(account.path()).isEqualTo("/account");
        assertThat(account.words()).contains("Cet appareil");
    }

    @Test
    void aWrongPassphraseSaysTheSameAsAnUnknownAddress() {
        String email = invitedProfessional();
        assertThat(wrong(email)).isEqualTo(wrong("personne@exemple.fr"));
    }

    @Test
    void aLinkOpensNothingTwice() {
        HtmlClient browser = application.visitor();
        String path = invite();
        HtmlClient.Answer page = browser.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(browser.get(path).status()).as("opening uses nothing").isEqualTo(200);
        accept(browser, page, path, "seconde." + UUID.randomUUID() + "@exemple.fr");
        assertThat(application.visitor().get(path).status()).isEqualTo(404);
    }

    private String wrong(String email) {
        HtmlClient browser = application.visitor();
        HtmlClient.Answer answer = browser.submit(
                browser.get("/sign-in"), "/sign-in", Map.of("email", email, "passphrase", "tout autre chose"));
        assertThat(answer.status()).isEqualTo(422);
        return answer.page().select("#problems").text();
    }

    private String invitedProfessional() {
        String email = UUID.randomUUID() + "@exemple.fr";
        String path = invite();
        HtmlClient browser = application.visitor();
        HtmlClient.Answer arrived = accept(browser, browser.get(path), path, email);
        assertThat(arrived.status()).isEqualTo(200);
        return email;
    }

    private static HtmlClient.Answer accept(HtmlClient browser, HtmlClient.Answer page, String path, String email) {
        return browser.submit(page, path, Map.of("name", "Camille", "email", email, "passphrase", PASSPHRASE));
    }

    private String invite() {
        var director = application.account(Role.DIRECTOR, UUID.randomUUID(), UUID.randomUUID());
        return TestInvitations.colleague(application, director, Role.PROFESSIONAL);
    }
}
