package org.cordee.pathway.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cordee.placement.Pause;
import org.junit.jupiter.api.Test;

class ReviewCalendarTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void aReviewIsDueMonthsAfterTheStartAndTheLastDayOfAShortMonthStands() {
        assertThat(ReviewCalendar.due(START, 1, List.of(), TODAY)).isEqualTo("2026-02-28");
        assertThat(ReviewCalendar.due(START, 3, List.of(), TODAY)).isEqualTo("2026-04-30");
        assertThat(ReviewCalendar.due(START, 12, List.of(), TODAY)).isEqualTo("2027-01-31");
    }

    @Test
    void aPauseMovesWhatComesAfterItAndNothingBefore() {
        List<Pause> pauses = List.of(new Pause(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20)));
        assertThat(ReviewCalendar.due(START, 1, pauses, TODAY)).isEqualTo("2026-02-28");
        assertThat(ReviewCalendar.due(START, 3, pauses, TODAY)).isEqualTo("2026-05-10");
    }

    @Test
    void aPauseBegunAfterTheFirstPauseMovedTheDateMovesItAgain() {
        List<Pause> pauses = List.of(
                new Pause(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 10)),
                new Pause(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 5, 18)));
        assertThat(ReviewCalendar.due(START, 3, pauses, TODAY)).isEqualTo("2026-05-23");
    }

    @Test
    void aPauseThatLastsMovesTheDateDayAfterDay() {
        List<Pause> pauses = List.of(new Pause(LocalDate.of(2026, 4, 1), null));
        for (int days = 0; days < 90; days++) {
            LocalDate today = LocalDate.of(2026, 4, 1).plusDays(days);
            assertThat(ReviewCalendar.due(START, 3, pauses, today))
                    .isEqualTo(LocalDate.of(2026, 4, 30).plusDays(days));
            assertThat(Pause.lasts(pauses, today)).isTrue();
        }
    }
}
