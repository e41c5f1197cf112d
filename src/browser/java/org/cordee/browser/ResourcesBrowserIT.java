package org.cordee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The coordinator dates a link on her phone: the whole card opens the text, but its buttons stay her own. */
class ResourcesBrowserIT {

    private static final TestApplication APPLICATION = TestApplication.real();
    private static final BrowserSession BROWSER = new BrowserSession(APPLICATION.origin());

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    void theButtonsOfACardArePressedNotItsLink() {
        UUID territory = UUID.randomUUID();
        Actor.Person coordinator = APPLICATION.account(Role.COORDINATOR, territory, territory);
        BROWSER.fresh(390, true, ColorScheme.LIGHT);
        BROWSER.as(APPLICATION.session(coordinator));
        BROWSER.go("/resources");
        assertThat(BROWSER.violations()).isEmpty();
        assertThat(BROWSER.overflow()).isZero();

        press("/resources/checks");
        assertThat(firstCard()).contains("Lien vérifié le");
        assertThat(BROWSER.violations()).isEmpty();
        press("/resources/checks/withdraw");
        assertThat(firstCard()).contains("pas encore vérifié");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static void press(String action) {
        BROWSER.page().locator("form[action='" + action + "'] button").first().click();
    }

    private static String firstCard() {
        return BROWSER.page().locator("main .card").first().textContent();
    }
}
