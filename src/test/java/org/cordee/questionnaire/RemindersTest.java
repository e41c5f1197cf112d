package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.questionnaire.Reminder.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the structure is told, on which day, and when it no longer is. */
class RemindersTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate END = START.plusDays(28);
    private static final Map<Respondent, List<String>> MOMENTS = Map.of(
            Respondent.PERSON, List.of("t0", "m3", "m6", "m12", "yearly"), Respondent.RELATIVE, List.of("t0", "m6"));

    @Test
    void halfWayWithFewAnswersAndNotBeforeNorWithEnough() {
        Reminders.Seen few = seen("t0", null, 40, 9, false);
        assertThat(kinds(START.plusDays(13), few)).isEmpty();
        assertThat(kinds(START.plusDays(14), few)).containsExactly(Kind.FEW_ANSWERS);
        assertThat(kinds(START.plusDays(14), seen("t0", null, 40, 10, false))).isEmpty();
        assertThat(kinds(START.plusDays(14), seen("m3", null, 0, 4, false))).containsExactly(Kind.FEW_ANSWERS);
        assertThat(kinds(START.plusDays(14), seen("m3", null, 0, 5, false))).isEmpty();
    }

    @Test
    void theLastWeekIsSaidAloneAndUntilTheLastDay() {
        Reminders.Seen few = seen("t0", null, 0, 0, false);
        assertThat(kinds(END.minusDays(8), few)).containsExactly(Kind.FEW_ANSWERS);
        assertThat(kinds(END.minusDays(7), few)).containsExactly(Kind.LAST_WEEK);
        assertThat(kinds(END, few)).containsExactly(Kind.LAST_WEEK);
    }

    @Test
    void anEndIsToBeClosedUntilItIs() {
        assertThat(kinds(END.plusDays(1), seen("m3", null, 9, 9, false))).containsExactly(Kind.TO_CLOSE);
        assertThat(kinds(END.plusDays(1), seen("m3", END.plusDays(1), 9, 9, false)))
                .isEmpty();
        assertThat(kinds(START.minusDays(1), seen("m3", null, 9, 0, false))).isEmpty();
    }

    @Test
    void cardsAreToBeCountedOnceForAGroup() {
        Reminders.Seen never = seen("t0", null, 0, 6, false);
        assertThat(kinds(START.plusDays(2), never)).isEmpty();
        assertThat(kinds(START.plusDays(3), never)).containsExactly(Kind.TO_COUNT);
        assertThat(kinds(START.plusDays(3), seen("m3", null, 0, 6, false))).isEmpty();
        assertThat(kinds(START.plusDays(3), never, seen("yearly", END, 12, 0, true)))
                .isEmpty();
    }

    @Test
    void theNextMomentIsDueAWeekBeforeAndForTwoMonths() {
        Reminders.Seen start = seen("t0", END, 9, 0, true);
        LocalDate due = START.plusMonths(3);
        assertThat(kinds(due.minusDays(8), start)).isEmpty();
        assertThat(kinds(due.minusDays(7), start)).containsExactly(Kind.NEXT_MOMENT);
        assertThat(kinds(due.plusDays(60), start)).containsExactly(Kind.NEXT_MOMENT);
        assertThat(kinds(due.plusDays(61), start)).isEmpty();
        Reminders.Seen opened = new Reminders.Seen(round("m3", due, null), new Flow(0, 0, 9, 0), false);
        assertThat(kinds(due, start, opened)).isEmpty();
        assertThat(kinds(START.plusMonths(6), start, opened)).contains(Kind.NEXT_MOMENT);
        assertThat(kinds(due)).isEmpty();
    }

    @Test
    void anEarlierMomentOfAnotherStartDoesNotCount() {
        Reminders.Seen start = seen("t0", END, 9, 0, true);
        Reminders.Seen before = new Reminders.Seen(round("m3", START.minusDays(1), END), new Flow(0, 0, 0, 0), true);
        assertThat(kinds(START.plusMonths(3), start, before)).containsExactly(Kind.NEXT_MOMENT);
    }

    @Test
    void aPosterIsDueTwoWeeksAfterTheEndAndNotForEver() {
        Reminders.Seen without = seen("yearly", END, 9, 9, false);
        assertThat(kinds(END.plusDays(13), without)).isEmpty();
        assertThat(kinds(END.plusDays(14), without)).containsExactly(Kind.POSTER);
        assertThat(kinds(END.plusDays(120), without)).containsExactly(Kind.POSTER);
        assertThat(kinds(END.plusDays(121), without)).isEmpty();
        assertThat(kinds(END.plusDays(14), seen("yearly", END, 9, 9, true))).isEmpty();
        assertThat(kinds(END.plusDays(14), seen("yearly", END, 9, 0, false))).isEmpty();
    }

    @Test
    void aGroupWithoutThatMomentIsNotRemindedOfIt() {
        Round start = new Round(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Respondent.RELATIVE,
                "t0",
                60,
                START,
                END,
                END,
                false,
                3,
                null,
                0);
        assertThat(kinds(START.plusMonths(3), new Reminders.Seen(start, new Flow(3, 0, 0, 0), true)))
                .isEmpty();
    }

    private static List<Kind> kinds(LocalDate day, Reminders.Seen... seen) {
        return new Reminders(List.of(seen), MOMENTS, day)
                .due().stream().map(Reminder::kind).toList();
    }

    private static Reminders.Seen seen(
            String moment, @Nullable LocalDate closed, int putOut, int complete, boolean poster) {
        return new Reminders.Seen(round(moment, START, closed), new Flow(putOut, 0, complete, 0), poster);
    }

    private static Round round(String moment, LocalDate opens, @Nullable LocalDate closed) {
        return new Round(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Respondent.PERSON,
                moment,
                60,
                opens,
                opens.plusDays(28),
                closed,
                false,
                0,
                null,
                0);
    }
}
