package org.cordee.account;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.cordee.platform.actor.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Requests for a mailed link, carried out one by one after the answer, so that the time of the answer tells nothing about
 * an address. At most 200 wait; those beyond are dropped, and their senders ask again.
 */
@Component
class ResetRequests implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ResetRequests.class);
    private static final int WAITING = 200;

    private final AskReset ask;
    private final ExecutorService worker = new ThreadPoolExecutor(
            0,
            1,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            ResetRequests::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    ResetRequests(AskReset ask) {
        this.ask = ask;
    }

    void add(AskReset.Command command) {
        worker.execute(() -> Actors.run(SessionSource.DOOR, () -> ask.handle(command)));
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        var unused = worker.awaitTermination(5, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reset-requests");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((same, fault) -> LOG.error("a request for a link was lost", fault));
        return thread;
    }
}
