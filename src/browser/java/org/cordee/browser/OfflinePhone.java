package org.cordee.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A peer's phone and the thumb that holds it: every tap is counted. */
final class OfflinePhone implements AutoCloseable {

    private static final String ACTS = ".acts li";

    private final String origin;
    private Page page;
    private int taps;

    OfflinePhone(Page page, String origin) {
        this.page = page;
        this.origin = origin;
    }

    /** Opens Ma semaine; the first time, waits until this phone can do it without the network. */
    OfflinePhone open() {
        page.navigate(origin + "/my-week");
        return this;
    }

    OfflinePhone ready() {
        open();
        page.evaluate("async () => { await navigator.serviceWorker.ready;"
                + " while (!(await Kept.page('/my-week'))) await new Promise(later => setTimeout(later, 50)); }");
        return this;
    }

    OfflinePhone go(String path) {
        page.navigate(origin + path);
        return this;
    }

    OfflinePhone tap(String what) {
        taps++;
        page.locator(what).first().click();
        return this;
    }

    /** The usual entry: a talk, for so long. */
    OfflinePhone logTalk(int minutes) {
        return tap("label.choice:has(input[value=individual])")
                .tap("label.choice:has(input[name=minutes][value='" + minutes + "'])")
                .tap(".log-form button[type=submit]");
    }

    /** Waits until a word stands in a part of the page. */
    OfflinePhone sees(String part, String words) {
        page.locator(part + ":visible:has-text(\"" + words + "\")").first().waitFor();
        return this;
    }

    /** The tab is gone without a goodbye; a new one of the same phone takes its place. */
    void killTab() {
        Page killed = page;
        page = killed.context().newPage();
        killed.close();
    }

    /** As the browser says it when the phone finds a network. */
    OfflinePhone networkReturns() {
        page.evaluate("window.dispatchEvent(new Event('online'))");
        return this;
    }

    /** Waits until nothing is left to be sent. */
    OfflinePhone settled() {
        page.waitForFunction("async () => (await Kept.rows()).length === 0");
        return this;
    }

    int waiting() {
        return ((Number) page.evaluate("async () => (await Kept.rows()).length")).intValue();
    }

    /** How many acts Ma semaine shows. */
    List<String> acts() {
        return page.locator(ACTS).allInnerTexts();
    }

    Locator part(String selector) {
        return page.locator(selector).first();
    }

    int taps() {
        return taps;
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
