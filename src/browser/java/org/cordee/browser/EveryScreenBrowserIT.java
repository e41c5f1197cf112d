package org.cordee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Access;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every screen that can be reached by links, as a visitor and in every role: axe, 320 pixels, no complaint. */
class EveryScreenBrowserIT {

    private static final int MOST = 40;
    private static final List<String> NOT_SCREENS = List.of("/language", "/sign-out");

    private static final TestApplication APPLICATION = TestApplication.region();
    private static final Set<String> FOR_ANYBODY = openAddresses();
    private static final BrowserSession BROWSER = new BrowserSession(APPLICATION.origin());

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    void aVisitorFindsNoBarrier() {
        BROWSER.fresh(1280, true, ColorScheme.LIGHT);
        assertThat(barriers(
                        1280,
                        List.of(
                                "/",
                                "/gallery",
                                "/gallery?theme=dark",
                                "/sign-in",
                                "/call",
                                "/host",
                                "/team-check",
                                "/places",
                                "/region")))
                .isEmpty();
    }

    @Test
    void theDarkSchemeHasNoBarrierEither() {
        BROWSER.fresh(320, true, ColorScheme.DARK);
        assertThat(barriers(320, List.of("/", "/gallery"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleFindsNoBarrier(Role role) {
        BROWSER.fresh(320, true, ColorScheme.LIGHT);
        BROWSER.as(APPLICATION.session(APPLICATION.firstOf(role)));
        assertThat(barriers(320, List.of("/home", "/account"), EveryScreenBrowserIT::isForAnybody))
                .isEmpty();
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

    private static Map<String, Object> barriers(int width, List<String> from) {
        return barriers(width, from, path -> false);
    }

    private static Map<String, Object> barriers(int width, List<String> from, Predicate<String> seenElsewhere) {
        Map<String, Object> found = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty() && seen.size() < MOST) {
            String path = waiting.removeFirst();
            if (isScreen(path) && !seenElsewhere.test(path) && seen.add(pattern(path))) {
                look(path, width, found);
                waiting.addAll(BROWSER.links());
            }
        }
        return found;
    }

    private static void look(String path, int width, Map<String, Object> found) {
        BROWSER.go(path);
        note(found, path, "axe", BROWSER.violations());
        BROWSER.page().setViewportSize(320, 640);
        if (BROWSER.overflow() > 0) {
            found.put(path + " too wide at 320", BROWSER.overflow());
        }
        note(found, path, "browser", BROWSER.complaints());
        BROWSER.page().setViewportSize(width, 800);
    }

    private static void note(Map<String, Object> found, String path, String what, List<String> said) {
        if (!said.isEmpty()) {
            found.put(path + " " + what, said);
        }
    }

    private static boolean isScreen(String path) {
        return NOT_SCREENS.stream().noneMatch(path::startsWith)
                && !path.matches(".*\\.(csv|xlsx|ods|pdf|ics|svg|json)(\\?.*)?");
    }

    /** Screens open to visitors, the same for everybody, are looked at as a visitor, once. */
    private static boolean isForAnybody(String path) {
        return FOR_ANYBODY.contains(path.replaceAll("[?#].*", ""));
    }

    private static Set<String> openAddresses() {
        return APPLICATION.bean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(route -> Access.to(route.getValue().getMethod()).open().isPresent())
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    /** One screen for many records: ids and questions left out, but for the two faces of the gallery. */
    private static String pattern(String path) {
        String screen = path.replaceAll("#.*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        return screen.startsWith("/gallery") ? screen : screen.replaceAll("\\?.*", "");
    }
}
