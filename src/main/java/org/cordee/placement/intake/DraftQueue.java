package org.cordee.placement.intake;

import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cordee.platform.actor.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Calculates drafts one after the other, away from the request that asked; a quick one is waited for. */
@Component
class DraftQueue implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DraftQueue.class);
    private static final long PATIENCE_MILLIS = 1000;

    private final CalculateDraft calculate;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "cohort-draft");
        thread.setDaemon(true);
        return thread;
    });

    DraftQueue(CalculateDraft calculate) {
        this.calculate = calculate;
    }

    /** Calculates the draft of a cohort; comes back when it is made, or after a second. */
    void add(UUID cohort) {
        Future<?> work = worker.submit(() -> calculate(cohort));
        try {
            work.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            LOG.debug("the draft of {} goes on", cohort);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a draft that could not even say that it failed", fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void calculate(UUID cohort) {
        try {
            Actors.run(CalculateDraft.JOB, () -> calculate.handle(cohort));
        } catch (RuntimeException fault) {
            LOG.error("the draft of {} failed", cohort, fault);
            Actors.run(CalculateDraft.JOB, () -> calculate.fail(cohort));
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
