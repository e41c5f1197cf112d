package org.cordee.placement.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Standing.Silence SILENCE = new Standing.Silence(60, 14, 7);

    @Test
    void itsAuthorIsAskedOnTheSixtiethSilentDayAndNotBefore() {
        Standing written = Standing.since(DAY);
        assertThat(written.due(DAY.plusDays(59), SILENCE)).isEqualTo(Standing.Due.NOTHING);
        assertThat(written.due(DAY.plusDays(60), SILENCE)).isEqualTo(Standing.Due.ASK);
    }

    @Test
    void itClosesFourteenDaysAfterTheQuestionAndNotBefore() {
        Standing asked = new Standing(DAY, DAY.plusDays(60), null);
        assertThat(asked.due(DAY.plusDays(61), SILENCE)).isEqualTo(Standing.Due.NOTHING);
        assertThat(asked.due(DAY.plusDays(73), SILENCE)).isEqualTo(Standing.Due.NOTHING);
        assertThat(asked.due(DAY.plusDays(74), SILENCE)).isEqualTo(Standing.Due.CLOSE);
    }

    @Test
    void whatIsClosedIsLeftAlone() {
        Standing closed = new Standing(DAY, null, DAY.plusDays(1));
        assertThat(closed.due(DAY.plusYears(1), SILENCE)).isEqualTo(Standing.Due.NOTHING);
    }
}
