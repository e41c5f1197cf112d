package org.cordee.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.result.Missing.Reason;
import org.cordee.questionnaire.result.ResultQueries.Asked;
import org.junit.jupiter.api.Test;

class LackingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void nobodyWasAsked() {
        assertThat(lacking()).isEqualTo(new Missing(Reason.NOTHING_ASKED, null));
    }

    @Test
    void anotherGroupDoesNotCount() {
        assertThat(lacking(new Asked(Respondent.PROFESSIONAL, "t0", TODAY.minusYears(1), 40)))
                .isEqualTo(new Missing(Reason.NOTHING_ASKED, null));
    }

    @Test
    void fewAnsweredAtTheStart() {
        assertThat(lacking(start(TODAY.minusYears(1), 10))).isEqualTo(new Missing(Reason.FEW_AT_THE_START, null));
    }

    @Test
    void itIsTooEarlyAndTheDayIsTold() {
        LocalDate opened = LocalDate.of(2026, 10, 1);
        assertThat(lacking(start(opened, 20))).isEqualTo(new Missing(Reason.TOO_EARLY, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void theLaterQuestionsWereForgotten() {
        assertThat(lacking(start(TODAY.minusMonths(4), 20))).isEqualTo(new Missing(Reason.NOT_ASKED_AGAIN, null));
    }

    @Test
    void fewCameBack() {
        assertThat(lacking(start(TODAY.minusMonths(4), 20), later(10)))
                .isEqualTo(new Missing(Reason.FEW_CAME_BACK, null));
    }

    @Test
    void theQuarterMustEnd() {
        assertThat(lacking(start(TODAY.minusMonths(4), 20), later(11)))
                .isEqualTo(new Missing(Reason.QUARTER_RUNNING, LocalDate.of(2027, 1, 1)));
    }

    private static Missing lacking(Asked... asked) {
        return Lacking.of(Respondent.PERSON, List.of(asked), TODAY);
    }

    private static Asked start(LocalDate opened, long complete) {
        return new Asked(Respondent.PERSON, "t0", opened, complete);
    }

    private static Asked later(long complete) {
        return new Asked(Respondent.PERSON, "m3", TODAY.minusDays(20), complete);
    }
}
