package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How often a link may be used. */
class LinkLimitTest {

    @Test
    void twoHundredAtLeastAndFourTimesTheCardsPutOut() {
        assertThat(reached(199, 0, 10)).isFalse();
        assertThat(reached(200, 0, 10)).isTrue();
        assertThat(reached(200, 0, 100)).isFalse();
        assertThat(reached(400, 0, 100)).isTrue();
    }

    @Test
    void halfOfItInOneDay() {
        assertThat(reached(99, 99, 0)).isFalse();
        assertThat(reached(100, 100, 0)).isTrue();
        assertThat(reached(100, 100, 100)).isFalse();
    }

    private static boolean reached(long whole, long today, int cards) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Round round = new Round(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Respondent.PERSON,
                "t0",
                60,
                day,
                day,
                null,
                false,
                cards,
                null,
                0);
        return LinkLimit.isReached(new LinkLimit.Used(whole, today), round);
    }
}
