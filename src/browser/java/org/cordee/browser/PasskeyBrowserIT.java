package org.cordee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.account.Handovers;
import org.cordee.account.TestInvitations;
import org.cordee.account.TestSessions;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A peer's phone as their key, from the invitation to the loss of the phone. */
class PasskeyBrowserIT {

    private static final String OPEN = "main form[data-passkey] button[type=submit]";
    private static final String UNLOCK = "/account/unlock?to=/account";

    private static final TestApplication APPLICATION = TestApplication.real();
    private static final BrowserSession BROWSER = new BrowserSession(APPLICATION.origin());

    private final UUID territory = UUID.randomUUID();
    private final Actor.Person coordinator = APPLICATION.account(Role.COORDINATOR, territory, territory);

    @BeforeEach
    void onAFreshPhone() {
        BROWSER.fresh(390, true, ColorScheme.LIGHT);
        BROWSER.complaints();
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    void aPeerArrivesComesBackAndUnlocksByTheSameGesture() {
        VirtualPhone phone = new VirtualPhone(BROWSER.page());
        arrive();
        assertThat(phone.keys()).isEqualTo(1);

        signOut();
        enter();
        assertThat(path()).isEqualTo("/my-week");

        TestSessions.leaveOpen(APPLICATION, session());
        BROWSER.go("/account");
        assertThat(BROWSER.page().locator(OPEN).isVisible())
                .as("no key is added to a session left open")
                .isFalse();
        BROWSER.go(UNLOCK);
        assertThat(BROWSER.violations()).isEmpty();
        press();
        assertThat(path()).isEqualTo("/account");
        assertThat(BROWSER.violations()).isEmpty();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void anotherFingerOpensNothingAndTheDigitsRemain() {
        VirtualPhone phone = new VirtualPhone(BROWSER.page());
        BROWSER.go(invitation());
        assertThat(BROWSER.page().locator("#pin").isVisible()).as("folded").isFalse();
        assertThat(BROWSER.violations()).isEmpty();
        phone.recognises(false);
        BROWSER.page().locator(OPEN).click();
        BROWSER.page().locator("[data-passkey-problem]:not(:empty)").waitFor();
        assertThat(BROWSER.page().locator("main").textContent()).contains("Rien n’a été enregistré");
        assertThat(BROWSER.violations()).isEmpty();
        BROWSER.page().locator("#digits summary").click();
        BROWSER.page().locator("#pin").fill("294175");
        BROWSER.page().locator("#digits button[type=submit]").click();
        assertThat(path()).isEqualTo("/my-week");
    }

    @Test
    void withoutJavaScriptTheDigitsRemain() {
        BROWSER.fresh(390, false, ColorScheme.LIGHT);
        BROWSER.go(invitation());
        assertThat(BROWSER.page().locator(OPEN).isVisible()).isFalse();
        BROWSER.page().locator("#pin").fill("294175");
        BROWSER.page().locator("#digits button[type=submit]").click();
        assertThat(path()).isEqualTo("/my-week");
        BROWSER.go("/account");
        assertThat(BROWSER.page().locator("form[data-passkey]").first().isVisible())
                .isFalse();
    }

    @Test
    void aRevokedKeyIsToldSoAndANewPhoneTakesItsPlace() {
        VirtualPhone lost = new VirtualPhone(BROWSER.page());
        arrive();
        UUID account = TestInvitations.accountOfLastKey(APPLICATION);
        String link = Actors.as(
                coordinator,
                () -> APPLICATION.bean(Handovers.class).give(coordinator, "Camille", account, Handovers.Kind.DEVICE));
        BROWSER.go("/my-week");
        assertThat(path()).as("the lost phone is signed out").isEqualTo("/sign-in");
        press();
        assertThat(BROWSER.page().locator("#problems").textContent())
                .contains("Cette clé a été retirée")
                .contains("en face à face");
        assertThat(BROWSER.violations()).isEmpty();
        assertThat(lost.keys()).isEqualTo(1);

        BROWSER.fresh(390, true, ColorScheme.LIGHT);
        VirtualPhone fresh = new VirtualPhone(BROWSER.page());
        BROWSER.go(link);
        assertThat(BROWSER.violations()).isEmpty();
        press();
        assertThat(path()).isEqualTo("/my-week");
        assertThat(fresh.keys()).isEqualTo(1);
    }

    @Test
    void anAnswerSentTwiceOpensOnce() {
        new VirtualPhone(BROWSER.page());
        arrive();
        signOut();
        List<String> sent = new ArrayList<>();
        BROWSER.page().onRequest(request -> keep(request, sent));
        enter();
        assertThat(sent).hasSize(1);
        signOut();
        BROWSER.go("/sign-in");
        BROWSER.page()
                .evaluate(
                        "credential => { const form = document.querySelector('form[data-passkey]');"
                                + " form.elements.credential.value = credential; form.submit(); }",
                        sent.get(0));
        BROWSER.page().locator("#problems").waitFor();
        assertThat(BROWSER.page().locator("#problems").textContent()).contains("a déjà servi");
    }

    private static void keep(Request request, List<String> sent) {
        String body = request.postData();
        if (request.url().endsWith("/sign-in/passkey") && body != null) {
            sent.add(URLDecoder.decode(
                    body.replaceFirst(".*credential=", "").replaceFirst("&.*", ""), StandardCharsets.UTF_8));
        }
    }

    private void arrive() {
        BROWSER.go(invitation());
        press();
        assertThat(path()).isEqualTo("/my-week");
    }

    private static void enter() {
        BROWSER.go("/sign-in");
        assertThat(BROWSER.violations()).isEmpty();
        press();
    }

    private static void press() {
        Page page = BROWSER.page();
        String before = page.url();
        page.locator(OPEN).first().click();
        page.waitForURL(address -> !address.equals(before));
    }

    private static void signOut() {
        BROWSER.page().context().clearCookies();
    }

    private static String session() {
        return BROWSER.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("session"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private static String path() {
        return URI.create(BROWSER.page().url()).getPath();
    }

    private String invitation() {
        return TestInvitations.peer(APPLICATION, coordinator);
    }
}
