package org.cordee.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
    private static final UUID PLACEMENT = UUID.randomUUID();

    @Test
    void whatIsMissingIsToldFromTheDayAfterTheLastDayPaid() {
        Coverage coverage = new Coverage(25_000, List.of(paid(JUNE_30, 25_000)));

        assertThat(coverage.paidOn(JUNE_30)).contains(25_000);
        assertThat(coverage.missingOn(JUNE_30)).contains(0);
        assertThat(coverage.firstGap(DAY)).contains(new Coverage.Gap(JULY_1, 25_000));
    }

    @Test
    void twoFundersAddUpAndTooMuchIsNothingMissing() {
        Coverage coverage = new Coverage(25_000, List.of(paid(JUNE_30, 20_000), paid(null, 10_000)));

        assertThat(coverage.missingOn(DAY)).contains(0);
        assertThat(coverage.firstGap(DAY)).contains(new Coverage.Gap(JULY_1, 15_000));
    }

    @Test
    void anAmountNobodyWroteIsNeverTakenForNothing() {
        Coverage coverage = new Coverage(25_000, List.of(paid(null, null)));

        assertThat(coverage.paidOn(DAY)).isEmpty();
        assertThat(coverage.firstGap(DAY)).contains(new Coverage.Gap(DAY, null));
    }

    @Test
    void nothingIsMissingForeverOnceEverythingIsPaidWithoutAnEnd() {
        assertThat(new Coverage(25_000, List.of(paid(null, 25_000))).firstGap(DAY))
                .isEmpty();
    }

    @Test
    void anEndIsToldWithWhatNothingPaysAfterwards() {
        Post ends = paid(JUNE_30, 21_000);

        assertThat(FundingEnd.of(ends, 25_000, List.of(ends)).map(FundingEnd::uncovered))
                .contains(25_000);
        assertThat(FundingEnd.of(ends, null, List.of(ends)).map(FundingEnd::uncovered))
                .as("without a budget, what was paid is the measure")
                .contains(21_000);
        Post unknown = paid(JUNE_30, null);
        assertThat(FundingEnd.of(unknown, null, List.of(unknown)))
                .hasValueSatisfying(end -> assertThat(end.uncovered()).isNull());
        assertThat(FundingEnd.of(paid(null, 21_000), 25_000, List.of())).isEmpty();
    }

    @Test
    void anEndThatSomethingFollowsEntirelyIsNotTold() {
        Post ends = paid(JUNE_30, 21_000);
        Post next = post(JULY_1, null, 21_000);
        Post less = post(JULY_1, null, 9_000);

        assertThat(FundingEnd.of(ends, null, List.of(ends, next))).isEmpty();
        assertThat(FundingEnd.of(ends, null, List.of(ends, less)).map(FundingEnd::uncovered))
                .contains(12_000);
        assertThat(FundingEnd.of(ends, null, List.of(ends, post(JULY_1, null, null))))
                .as("followed, by an amount to be written")
                .isEqualTo(Optional.empty());
    }

    private static Post paid(@Nullable LocalDate until, @Nullable Integer yearly) {
        return post(DAY.minusYears(1), until, yearly);
    }

    private static Post post(LocalDate from, @Nullable LocalDate until, @Nullable Integer yearly) {
        return new Post(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Poste",
                50,
                from,
                until,
                yearly,
                PLACEMENT,
                0);
    }
}
