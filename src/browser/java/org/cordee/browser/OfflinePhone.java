package org.cordee.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** A peer's phone and the thumb that holds it: every tap is counted. */
final class OfflinePhone {

    private static final String ACTS = ".acts li";

    private final String origin;
    private Page page;
    private int taps;

    OfflinePhone(Page page, String origin) {
        this.page = page;
        this.origin = origin;
    }

    /** Opens Ma semaine. */
    OfflinePhone open() {
        page.navigate(origin + "/my-week");
        return this;
    }

    /** Opens Ma semaine and waits until this phone can do so without the network. */
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

    /** The clock of this phone's pages, so many days ahead of the true one; its worker, which keeps the true one, is not used. */
    OfflinePhone clockAhead(int days) {
        page.addInitScript("delete ServiceWorkerRegistration.prototype.sync");
        page.clock().setSystemTime(System.currentTimeMillis() + days * 86_400_000L);
        return this;
    }

    /** Types into a field, opening what it is folded in. */
    OfflinePhone type(String field, String words) {
        page.locator(field).evaluate("field => { field.closest('details').open = true; }");
        page.locator(field).fill(words);
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

    /** Waits until nothing is left to be sent; a device that is being emptied is asked again. */
    OfflinePhone settled() {
        page.evaluate(
                "async () => { const end = Date.now() + 20000; while ((await Kept.rows().catch(() => [0])).length) {"
                        + " if (Date.now() > end) throw new Error('still waiting');"
                        + " await new Promise(later => setTimeout(later, 50)); } }");
        return this;
    }

    int waiting() {
        return ((Number) page.evaluate("async () => (await Kept.rows()).length")).intValue();
    }

    /** Whether this phone, without the network, shows nothing of its owner. */
    boolean showsNothing() {
        try {
            open();
        } catch (PlaywrightException noPage) {
            return page.locator("main").count() == 0;
        }
        return !page.content().contains("Lieu d’essai");
    }

    /** The acts Ma semaine shows. */
    List<String> acts() {
        return page.locator(ACTS).allInnerTexts().stream()
                .map(words -> words.replace('\u00a0', ' '))
                .toList();
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
}
