package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class EndedSessionHttpTest {

    private static final String PASSPHRASE = "quatre bateaux lents et verts";
    private static final String WANTED = "une autre phrase assez longue";

    private final TestApplication application = TestApplication.real();

    @Test
    void aFormSentAfterTheSessionEndedWaitsForItsSender() {
        String email = newcomer();
        HtmlClient browser = application.visitor();
        HtmlClient.Answer asked = sendAfterTheEnd(browser, email);
        assertThat(asked.words()).contains("Ce que vous avez écrit est gardé");

        HtmlClient.Answer ready = browser.submit(asked, "/sign-in", Map.of("email", email, "passphrase", PASSPHRASE));
        assertThat(ready.words()).contains("Votre saisie est prête");
        HtmlClient.Answer done = browser.submit(ready, "/account/passphrase", Map.of());
        assertThat(done.words()).contains("La phrase de passe est changée");
    }

    @Test
    void somebodyElseDoesNotSendIt() {
        String other = newcomer();
        HtmlClient browser = application.visitor();
        HtmlClient.Answer asked = sendAfterTheEnd(browser, newcomer());
        HtmlClient.Answer arrived = browser.submit(asked, "/sign-in", Map.of("email", other, "passphrase", PASSPHRASE));
        assertThat(arrived.words()).contains("appartenait à quelqu’un d’autre");
    }

    private static HtmlClient.Answer sendAfterTheEnd(HtmlClient browser, String email) {
        browser.submit(browser.get("/sign-in"), "/sign-in", Map.of("email", email, "passphrase", PASSPHRASE));
        HtmlClient.Answer account = browser.get("/account");
        browser.forget("session");
        return browser.submit(account, "/account/passphrase", Map.of("current", PASSPHRASE, "passphrase", WANTED));
    }

    private String newcomer() {
        var director = application.account(Role.DIRECTOR, UUID.randomUUID(), UUID.randomUUID());
        String path = TestInvitations.colleague(application, director, Role.PROFESSIONAL);
        String email = UUID.randomUUID() + "@exemple.fr";
        HtmlClient browser = application.visitor();
        browser.submit(browser.get(path), path, Map.of("name", "Camille", "email", email, "passphrase", PASSPHRASE));
        return email;
    }
}
