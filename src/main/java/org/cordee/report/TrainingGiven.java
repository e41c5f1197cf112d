package org.cordee.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cordee.platform.time.Today;
import org.cordee.statistics.Period;
import org.springframework.stereotype.Component;

/** In which years peers gave training in a structure, by the closed quarters of its annual annex. */
@Component
public class TrainingGiven {

    private final AnnexCounts counts;
    private final Today today;

    TrainingGiven(AnnexCounts counts, Today today) {
        this.counts = counts;
        this.today = today;
    }

    /** A year with training, by the last day counted. */
    public record Year(LocalDate through, String href) {}

    /** The last years of a structure with some training given, the latest first; for those who work there. */
    public List<Year> of(UUID structure, int years) {
        int now = today.date().getYear();
        return IntStream.range(0, years)
                .map(back -> now - back)
                .boxed()
                .flatMap(year -> Period.closedQuartersOf(year, today.date()).stream())
                .filter(period -> counts.ofStructure(structure, period).count(AnnexRow.TRAINING_HOURS) > 0)
                .map(period -> new Year(
                        period.to(),
                        "/reports/annex/" + structure + "/" + period.to().getYear()))
                .toList();
    }
}
