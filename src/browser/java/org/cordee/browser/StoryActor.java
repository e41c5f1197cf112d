package org.cordee.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of the story in a browser of their own. What they do is counted: an address opened, a link or a button
 * pressed is a click; a text typed, a box ticked or a choice made is a field. The seconds are those spent waiting for pages.
 */
final class StoryActor {

    private static final int PATIENCE_MS = 5_000;

    private final String name;
    private final String origin;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final StoryTraces traces = new StoryTraces();
    private int clicks;
    private int fields;
    private long waited;

    StoryActor(String name, Browser browser, String origin, int width, @Nullable String session) {
        this.name = name;
        this.origin = origin;
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("fr-FR"));
        if (session != null) {
            context.addCookies(List.of(new Cookie("session", session).setUrl(origin)));
        }
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** Opens an address of the application, as given by a menu, a mail or a square to photograph. */
    StoryActor open(String path) {
        clicks++;
        waits(() -> page.navigate(path.startsWith("http") ? path : origin + path));
        return this;
    }

    /** Presses the first link to an address that begins so. */
    StoryActor follow(String href) {
        press(page.locator("main a[href^='" + href + "']").first());
        return this;
    }

    /** Types into the field of this name, in the form that posts there. */
    StoryActor type(String action, String field, String words) {
        fields++;
        shown(form(action).locator("[name='" + field + "']").first()).fill(words);
        return this;
    }

    /** Ticks a box or chooses one of several. */
    StoryActor tick(String action, String field, String value) {
        fields++;
        shown(form(action)
                        .locator("input[name='" + field + "'][value='" + value + "']")
                        .first())
                .check();
        return this;
    }

    /** Chooses in a list. */
    StoryActor choose(String action, String field, String value) {
        fields++;
        shown(form(action).locator("select[name='" + field + "']").first()).selectOption(value);
        return this;
    }

    /** Sends the first form that posts to an address that begins so. */
    StoryActor send(String action) {
        press(form(action).locator("button[type=submit]").first());
        return this;
    }

    /** Sends a form of the log, whose script keeps the act, sends it and then shows the page anew. */
    StoryActor log(String action) {
        page.evaluate("document.body.dataset.before = 'yes'");
        press(form(action).locator("button[type=submit]").first());
        waits(() -> page.locator("body:not([data-before])").waitFor());
        return this;
    }

    /** Marks a paper present on the page of a placement, with its last day when it has one. */
    StoryActor mark(String action, String paper, @Nullable String until) {
        Locator form = page.locator("form[action='" + action + "']:has(input[value='" + paper + "'])")
                .first();
        if (until != null) {
            fields++;
            form.locator("input[name=validUntil]").fill(until);
        }
        press(form.locator("button").first());
        return this;
    }

    /** Presses the button with these words. */
    StoryActor button(String words) {
        press(page.locator("main button:has-text(\"" + words + "\")").first());
        return this;
    }

    /** Sends a form that answers with a file. */
    byte[] download(String action) {
        return file(form(action).locator("button[type=submit]").first());
    }

    /** Takes the file behind a link. */
    byte[] take(String link) {
        return file(page.locator(link).first());
    }

    private byte[] file(Locator what) {
        clicks++;
        long start = System.nanoTime();
        Download download = page.waitForDownload(shown(what)::click);
        try (InputStream content = download.createReadStream()) {
            byte[] file = content.readAllBytes();
            traces.saved(download.suggestedFilename(), file);
            return file;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } finally {
            waited += System.nanoTime() - start;
        }
    }

    /** Chooses an answer in each question shown: the one at this place, from the first again after the last. */
    StoryActor answerEach(String questions, int place) {
        for (Locator question : page.locator(questions).all()) {
            Locator answers = question.locator("input[type=radio]");
            fields++;
            answers.nth(place % answers.count()).check();
        }
        return this;
    }

    /** Fills what a form leaves empty, each field by its kind. */
    StoryActor fillBlanks(String action) {
        for (Locator blank :
                form(action).locator("input[type=text], input[type=date]").all()) {
            if (blank.inputValue().isEmpty()) {
                fields++;
                blank.fill(
                        "date".equals(blank.getAttribute("type"))
                                ? "2026-12-01"
                                : blank.getAttribute("inputmode") == null ? "comme convenu ensemble" : "35");
            }
        }
        return this;
    }

    /** Signs in again, as on another day. */
    StoryActor as(String session) {
        page.context().addCookies(List.of(new Cookie("session", session).setUrl(origin)));
        return this;
    }

    /** The words of the page. */
    String words() {
        return page.locator("main").innerText().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** Where the person is. */
    String path() {
        return page.url().substring(origin.length()).replaceAll("[?#].*", "");
    }

    /** A value on the page, by selector. */
    String value(String selector) {
        return page.locator(selector).first().inputValue();
    }

    /** The words of an element. */
    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    /** What went wrong in their browser: an error of a script, or of the application. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What their browser keeps of it. */
    StoryTraces traces() {
        return traces;
    }

    String name() {
        return name;
    }

    int clicks() {
        return clicks;
    }

    /** A line of the table of the story. */
    String counted() {
        return "| %s | %d | %d | %.1f |".formatted(name, clicks, fields, waited / 1e9);
    }

    private Locator form(String action) {
        return page.locator("form[action^='" + action + "']").first();
    }

    private void press(Locator what) {
        clicks++;
        Locator ready = shown(what);
        waits(() -> {
            ready.click();
            page.waitForLoadState();
        });
    }

    /** Opens what it is folded in, as a person would. */
    private Locator shown(Locator what) {
        try {
            what.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        } catch (TimeoutError missing) {
            throw new AssertionError(name + " does not find " + what + " on " + page.url() + "\n" + words(), missing);
        }
        if (!what.isVisible()) {
            for (Locator folded :
                    what.locator("xpath=ancestor::details[not(@open)]").all()) {
                clicks++;
                folded.locator("summary").first().click();
            }
        }
        return what;
    }

    private void waits(Runnable what) {
        long start = System.nanoTime();
        what.run();
        waited += System.nanoTime() - start;
        traces.visited(page);
    }
}
