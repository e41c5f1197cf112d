package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class BecomeHttpTest {

    @Test
    void inADemonstrationOneClickBecomesSomebody() {
        TestApplication demo = TestApplication.demo();
        demo.account(Role.SUPERVISOR, UUID.randomUUID(), UUID.randomUUID());
        HtmlClient browser = demo.visitor();

        HtmlClient.Answer entrance = browser.get("/sign-in");
        assertThat(entrance.words()).contains("Superviseur·e");
        HtmlClient.Answer inside = browser.submit(entrance, "/sign-in/become", Map.of());
        assertThat(inside.status()).isEqualTo(200);
        assertThat(browser.get("/account").words()).contains("Cet appareil");
    }

    @Test
    void aRealInstallationKnowsNoSuchRoute() {
        TestApplication real = TestApplication.real();
        Actor.Person somebody = real.account(Role.SUPERVISOR, UUID.randomUUID(), UUID.randomUUID());
        HtmlClient browser = real.visitor();
        HtmlClient.Answer entrance = browser.get("/sign-in");
        assertThat(entrance.page().select("form[action=/sign-in/become]")).isEmpty();

        HtmlClient.Answer refused = browser.post(
                "/sign-in/become", entrance, Map.of("grant", somebody.account().toString()));
        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void anotherPersonMakesTheDeviceForgetTheFirst() {
        TestApplication demo = TestApplication.demo();
        Actor.Person first = demo.account(Role.SUPERVISOR, UUID.randomUUID(), UUID.randomUUID());
        Actor.Person second = demo.account(Role.SUPERVISOR, UUID.randomUUID(), UUID.randomUUID());
        HtmlClient browser = demo.visitor();

        assertThat(forgottenOn(browser, first)).isEmpty();
        assertThat(forgottenOn(browser, first)).as("the same person again").isEmpty();
        assertThat(forgottenOn(browser, second)).contains("\"storage\"");
    }

    private static Optional<String> forgottenOn(HtmlClient browser, Actor.Person person) {
        HtmlClient.Answer inside = browser.post(
                "/sign-in/become",
                browser.get("/sign-in"),
                Map.of("grant", person.account().toString()));
        HttpResponse<byte[]> first = inside.response();
        while (first.previousResponse().isPresent()) {
            first = first.previousResponse().get();
        }
        return first.headers().firstValue("Clear-Site-Data");
    }
}
