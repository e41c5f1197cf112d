package org.cordee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen that can be reached by links, as a visitor and in every role but those of {@link LeadScreenBrowserIT}. */
class EveryScreenBrowserIT {

    private static final ScreenWalk WALK = new ScreenWalk(TestApplication.region());
    private static final BrowserSession BROWSER = WALK.browser();

    @AfterAll
    static void close() {
        WALK.close();
    }

    @Test
    void aVisitorFindsNoBarrier() {
        assertThat(WALK.asVisitor(
                        1280,
                        ColorScheme.LIGHT,
                        List.of(
                                "/",
                                "/gallery",
                                "/gallery?theme=dark",
                                "/sign-in",
                                "/call",
                                "/before",
                                "/host",
                                "/team-check",
                                "/places",
                                "/region")))
                .isEmpty();
    }

    @Test
    void theDarkSchemeHasNoBarrierEither() {
        assertThat(WALK.asVisitor(320, ColorScheme.DARK, List.of("/", "/gallery")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DIRECTOR", "COORDINATOR"})
    void aRoleFindsNoBarrier(Role role) {
        assertThat(WALK.as(role)).isEmpty();
    }

    @Test
    void theChecksFindABarrier() {
        BROWSER.fresh(320, true, ColorScheme.LIGHT);
        BROWSER.go("/gallery");
        BROWSER.page()
                .evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', "
                        + "'<img src=\"/absent.png\"><p class=\"wide\">x</p>')");
        BROWSER.page().evaluate("document.querySelector('p.wide').style.width = '900px'");
        assertThat(BROWSER.violations()).anyMatch(violation -> violation.startsWith("image-alt"));
        assertThat(BROWSER.overflow()).isPositive();
        BROWSER.page().waitForTimeout(300);
        assertThat(BROWSER.complaints()).anyMatch(complaint -> complaint.contains("404"));
    }

    @Test
    void everythingPublicWorksWithoutJavaScript() {
        BROWSER.fresh(360, false, ColorScheme.LIGHT);
        BROWSER.go("/team-check");
        for (String question : List.of("talk", "role", "lead", "support", "voice")) {
            BROWSER.page().locator("#" + question).check();
        }
        BROWSER.page().locator("main button[type=submit]").click();
        assertThat(BROWSER.page().locator("main h2").first().textContent()).contains("Par où commencer");
        BROWSER.page().locator(".nav-menu summary").click();
        assertThat(BROWSER.page().locator(".nav-menu nav").isVisible()).isTrue();
        assertThat(BROWSER.page().locator("#quick-exit").getAttribute("href")).startsWith("https://");
        assertThat(BROWSER.complaints()).isEmpty();
    }
}
