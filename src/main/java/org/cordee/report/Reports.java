package org.cordee.report;

import java.time.Clock;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.Today;
import org.cordee.statistics.Period;
import org.cordee.structure.Structures;
import org.cordee.structure.Territory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Releases the annual annex of each territory once its year is over: once, whatever is corrected afterwards. */
@Component
public class Reports {

    private static final Actor JOB = new Actor.Job("annex");
    private static final int YEARS_BACK = 3;

    private final AnnexCounts counts;
    private final ReleaseStore releases;
    private final ReleaseQueries released;
    private final Structures structures;
    private final Today today;
    private final Clock clock;
    private final TransactionTemplate transactions;

    Reports(
            AnnexCounts counts,
            ReleaseStore releases,
            ReleaseQueries released,
            Structures structures,
            Today today,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.counts = counts;
        this.releases = releases;
        this.released = released;
        this.structures = structures;
        this.today = today;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Releases what is due: the three last years that are over, where something was counted. */
    @Scheduled(cron = "0 40 3 * * *", zone = "UTC")
    public void releaseClosedYears() {
        int last = today.date().getYear() - 1;
        Actors.run(JOB, () -> {
            for (var territory : structures.territories()) {
                for (int year = last - YEARS_BACK + 1; year <= last; year++) {
                    int due = year;
                    transactions.executeWithoutResult(status -> release(territory, due));
                }
            }
        });
    }

    private void release(Territory territory, int year) {
        if (released.find(territory.id(), year).isPresent()) {
            return;
        }
        var counted = counts.ofTerritory(territory.id(), Period.year(year));
        if (!counted.structures().isEmpty()) {
            var unused =
                    releases.keep(territory.id(), year, RegionAnnex.of(counted, Period.year(year)), clock.instant());
        }
    }
}
