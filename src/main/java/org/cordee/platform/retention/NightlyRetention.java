package org.cordee.platform.retention;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.cordee.platform.Installations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries the retention rules out every night at 3:10 UTC, on one instance only; never in a demonstration, whose people
 * have a past and do not exist.
 */
@Component
class NightlyRetention {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRetention.class);

    private final Retention retention;
    private final Installations installations;

    NightlyRetention(Retention retention, Installations installations) {
        this.retention = retention;
        this.installations = installations;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "UTC")
    @SchedulerLock(name = RetentionRule.JOB, lockAtMostFor = "PT2H", lockAtLeastFor = "PT1M")
    void endOfNight() {
        if (installations.current().demo()) {
            return;
        }
        retention.apply().stream()
                .filter(done -> done.rows() > 0)
                .forEach(done -> LOG.info(
                        "{} rows ended by the rule {}", done.rows(), done.rule().code()));
    }
}
