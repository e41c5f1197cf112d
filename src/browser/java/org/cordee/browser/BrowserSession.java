package org.cordee.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A chromium without a window, and one watched page in it: whatever the console reports as an error, and every answer of
 * 400 and above, is kept in {@link #complaints()}.
 */
final class BrowserSession implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4", "best-practice");
    static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(ARGUMENTS));
    private final String origin;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    BrowserSession(String origin) {
        this.origin = origin;
        this.page = open(browser.newContext(options(1280, true, ColorScheme.LIGHT)));
    }

    /** Starts again on a fresh page: this wide, with or without JavaScript, in this colour scheme. */
    void fresh(int width, boolean javaScript, ColorScheme scheme) {
        page.context().close();
        page = open(browser.newContext(options(width, javaScript, scheme)));
    }

    /** Goes on as the person of this session cookie. */
    void as(String session) {
        page.context().addCookies(List.of(new Cookie("session", session).setUrl(origin)));
    }

    /** Goes to a path of the application. */
    Page go(String path) {
        page.navigate(origin + path);
        return page;
    }

    Page page() {
        return page;
    }

    /** A page on a phone of its own, 360 pixels wide, beside the watched one; its owner closes its context. */
    Page phone(String session) {
        BrowserContext phone = browser.newContext(options(360, true, ColorScheme.LIGHT));
        phone.addCookies(List.of(new Cookie("session", session).setUrl(origin)));
        return phone.newPage();
    }

    /** What axe finds wrong on the page shown: the rule and the elements. */
    List<String> violations() {
        return new AxeBuilder(page)
                .options(violationsAlone()).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .map(BrowserSession::said)
                        .toList();
    }

    /** How many pixels the page is wider than the screen. */
    int overflow() {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }

    /** The paths of this application that the page links to. */
    List<String> links() {
        Object found =
                page.evaluate("[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))");
        return ((List<?>) found).stream().map(String.class::cast).toList();
    }

    /** What the browser complained of since the last time it was asked. */
    List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private Page open(BrowserContext context) {
        Page opened = context.newPage();
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        opened.onPageError(complaints::add);
        opened.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        return opened;
    }

    private static Browser.NewContextOptions options(int width, boolean javaScript, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(javaScript)
                .setColorScheme(scheme)
                .setLocale("fr-FR");
    }

    private static AxeRunOptions violationsAlone() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String said(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    static Path executable() {
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chromium: apt-get install -y chromium"));
    }
}
