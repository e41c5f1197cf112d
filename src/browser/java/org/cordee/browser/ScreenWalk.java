package org.cordee.browser;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks from screen to screen by their links and looks at each: axe, 320 pixels, no complaint of the browser. One who
 * walks looks at every screen that nobody of this walk looked at before, and at {@value #MOST} screens whatever others saw.
 */
final class ScreenWalk implements AutoCloseable {

    private static final int MOST = 40;
    private static final List<String> NOT_SCREENS = List.of("/language", "/sign-out");

    private final TestApplication application;
    private final BrowserSession browser;
    private final Set<String> forAnybody;
    private final Set<String> looked = new HashSet<>();

    ScreenWalk(TestApplication application) {
        this.application = application;
        this.browser = new BrowserSession(application.origin());
        this.forAnybody = openAddresses(application);
    }

    BrowserSession browser() {
        return browser;
    }

    /** What a visitor meets from these addresses. */
    Map<String, Object> asVisitor(int width, ColorScheme scheme, List<String> from) {
        browser.fresh(width, true, scheme);
        return barriers(width, from, path -> false);
    }

    /** What somebody of this role meets; screens open to visitors, the same for everybody, are left to them. */
    Map<String, Object> as(Role role) {
        browser.fresh(320, true, ColorScheme.LIGHT);
        browser.as(application.session(application.firstOf(role)));
        return barriers(320, List.of("/home", "/account"), path -> forAnybody.contains(path.replaceAll("[?#].*", "")));
    }

    @Override
    public void close() {
        browser.close();
    }

    private Map<String, Object> barriers(int width, List<String> from, Predicate<String> seenElsewhere) {
        Map<String, Object> found = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            String screen = pattern(path);
            boolean fresh = !looked.contains(screen) || seen.size() < MOST;
            if (fresh && isScreen(path) && !seenElsewhere.test(path) && seen.add(screen)) {
                look(path, width, found);
                looked.add(screen);
                waiting.addAll(browser.links());
            }
        }
        return found;
    }

    private void look(String path, int width, Map<String, Object> found) {
        try {
            browser.go(path);
        } catch (PlaywrightException stopped) {
            if (!String.valueOf(stopped.getMessage()).contains("Download is starting")) {
                throw stopped;
            }
            return;
        }
        note(found, path, "axe", browser.violations());
        browser.page().setViewportSize(320, 640);
        if (browser.overflow() > 0) {
            found.put(path + " too wide at 320", browser.overflow());
        }
        note(found, path, "browser", browser.complaints());
        browser.page().setViewportSize(width, 800);
    }

    private static void note(Map<String, Object> found, String path, String what, List<String> said) {
        if (!said.isEmpty()) {
            found.put(path + " " + what, said);
        }
    }

    private static boolean isScreen(String path) {
        return NOT_SCREENS.stream().noneMatch(path::startsWith)
                && !path.matches(".*\\.(csv|xlsx|ods|odt|pdf|ics|svg|json)(\\?.*)?");
    }

    private static Set<String> openAddresses(TestApplication application) {
        return application.bean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
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
