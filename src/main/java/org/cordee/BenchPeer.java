package org.cordee;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A peer's browser: opening the page gives a form to send later, so that sending is timed alone. */
final class BenchPeer {

    private final BenchBrowser browser;
    private final BenchWorld.Worker worker;
    private final Queue<String> keys = new ConcurrentLinkedQueue<>();
    private String csrf = "";

    BenchPeer(BenchBrowser browser, BenchWorld.Worker worker) {
        this.browser = browser;
        this.worker = worker;
    }

    boolean open() {
        String page = browser.get("/my-week");
        keys.add(BenchBrowser.formKey(page));
        csrf = BenchBrowser.csrf(page);
        return true;
    }

    boolean log() {
        browser.post(
                "/my-week/acts",
                Map.of(
                        "_key",
                        keys.remove(),
                        "_csrf",
                        csrf,
                        "placement",
                        worker.placement().toString(),
                        "kind",
                        "individual",
                        "minutes",
                        "30"));
        return !keys.isEmpty();
    }
}
