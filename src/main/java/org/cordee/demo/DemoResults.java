package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import org.cordee.questionnaire.result.DecideSharing;
import org.cordee.questionnaire.result.ReleaseResults;
import org.springframework.stereotype.Component;

/** Nearly every structure that asks lets its result stand among the others; then each quarter that is over is let out. */
@Component
class DemoResults {

    private static final int KEEPS_TO_ITSELF = 3;

    private final DecideSharing sharing;
    private final ReleaseResults results;
    private final DemoClock clock;

    DemoResults(DecideSharing sharing, ReleaseResults results, DemoClock clock) {
        this.sharing = sharing;
        this.results = results;
        this.clock = clock;
    }

    void release(DemoRegion.Region region, LocalDate first, LocalDate day) {
        List<DemoRegion.Host> asking =
                region.hosts().stream().limit(DemoAnswers.STRUCTURES).toList();
        for (int place = 0; place < asking.size(); place++) {
            boolean agrees = place % KEEPS_TO_ITSELF != KEEPS_TO_ITSELF - 1;
            var director = asking.get(place).director();
            Done.of(clock.on(first.plusMonths(2), director, () -> sharing.handle(director, agrees)));
        }
        clock.at(day);
        results.releaseClosedQuarters();
    }
}
