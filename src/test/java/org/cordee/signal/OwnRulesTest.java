package org.cordee.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cordee.placement.Pause;
import org.cordee.reference.ReferencePacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Histories of work: which signals they make, and which they must not. */
class OwnRulesTest {

    private static final SignalContent CONTENT =
            new ReferencePacks().latest("signals").as(SignalContent.class);
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final LocalDate LONG_AGO = TODAY.minusYears(1);
    private static final List<String> KINDS =
            List.of("individual", "group", "reception", "team_life", "for_oneself", "governance");

    @Test
    void aQuietRegularLifeMakesNoSignal() {
        assertThat(kinds(life(LONG_AGO, 10.0, List.of(), regular()))).isEmpty();
    }

    @Test
    void aMonthWithoutAnythingIsFadingAndADayLessIsNot() {
        assertThat(kinds(life(TODAY.minusDays(30), null, List.of(), List.of()))).containsExactly(OwnKind.FADING);
        assertThat(kinds(life(TODAY.minusDays(29), null, List.of(), List.of()))).isEmpty();
    }

    @Test
    void silenceCountsFromTheReturnOfAPause() {
        Pause over = new Pause(TODAY.minusDays(200), TODAY.minusDays(29));
        assertThat(kinds(life(LONG_AGO, 10.0, List.of(over), List.of()))).isEmpty();
        Pause before = new Pause(TODAY.minusDays(200), TODAY.minusDays(30));
        assertThat(kinds(life(LONG_AGO, 10.0, List.of(before), List.of()))).containsExactly(OwnKind.FADING);
    }

    @Test
    void twoWeeksAboveWhatWasAgreedAreALoadAndOneIsNot() {
        List<OwnFigures.Worked> both = regular();
        both.add(worked(TODAY.minusDays(4), "group", "partnership", 5 * 60));
        both.add(worked(TODAY.minusDays(11), "group", "partnership", 5 * 60));
        assertThat(kinds(life(LONG_AGO, 10.0, List.of(), both))).containsExactly(OwnKind.LOAD);
        assertThat(kinds(life(LONG_AGO, null, List.of(), both))).isEmpty();
        both.remove(both.size() - 1);
        assertThat(kinds(life(LONG_AGO, 10.0, List.of(), both))).isEmpty();
    }

    @Test
    void manyTalksWithoutTimeInAGroupAreALoadWhateverTheHours() {
        List<OwnFigures.Worked> talks = new ArrayList<>(
                List.of(worked(TODAY.minusDays(20), "for_oneself", null, 60), talks(TODAY.minusDays(3), 20)));
        assertThat(kinds(life(LONG_AGO, null, List.of(), talks))).isEmpty();
        talks.add(talks(TODAY.minusDays(10), 20));
        assertThat(kinds(life(LONG_AGO, null, List.of(), talks))).containsExactly(OwnKind.LOAD);
        talks.add(worked(TODAY.minusDays(10), "group", "partnership", 60));
        assertThat(kinds(life(LONG_AGO, null, List.of(), talks))).isEmpty();
    }

    @Test
    void whoIsAloneIsToldSoonerThatNobodySupportsThem() {
        List<OwnFigures.Worked> work = regular();
        work.removeIf(worked -> worked.kind().equals("for_oneself"));
        work.add(worked(TODAY.minusDays(45), "for_oneself", null, 60));
        assertThat(kinds(new Life(LONG_AGO, null, List.of(), true, true, work))).containsExactly(OwnKind.ISOLATION);
        assertThat(kinds(new Life(LONG_AGO, null, List.of(), false, true, work)))
                .isEmpty();
        work.removeIf(worked -> worked.kind().equals("for_oneself"));
        assertThat(kinds(new Life(LONG_AGO, null, List.of(), false, true, work)))
                .containsExactly(OwnKind.SUPERVISION);
    }

    @Test
    void informationAloneIsToldOnlyWhereTheSheetSaysOtherwise() {
        List<OwnFigures.Worked> work = regular();
        for (int week = 0; week < 12; week++) {
            work.add(worked(TODAY.minusDays(7L * week + 6), "reception", "information", 20 * 60));
        }
        assertThat(kinds(life(LONG_AGO, null, List.of(), work))).containsExactly(OwnKind.TOKENISM);
        assertThat(kinds(new Life(LONG_AGO, null, List.of(), false, false, work)))
                .isEmpty();
        assertThat(kinds(life(TODAY.minusMonths(2), null, List.of(), work))).isEmpty();
    }

    @Test
    void twoWholeMonthsMostlyOutsideTheSheetAreADrift() {
        List<OwnFigures.Worked> work = regular();
        work.add(outside(LocalDate.of(2026, 10, 12)));
        assertThat(kinds(life(LONG_AGO, null, List.of(), work))).isEmpty();
        work.add(outside(LocalDate.of(2026, 9, 14)));
        assertThat(kinds(life(LONG_AGO, null, List.of(), work))).containsExactly(OwnKind.DRIFT);
    }

    @Test
    void whateverTheHistoryAPauseSilencesEverythingAndWhatCameBeforeItNeverCountsAgain() {
        SplittableRandom chance = new SplittableRandom(7);
        for (int turn = 0; turn < 2_000; turn++) {
            List<OwnFigures.Worked> work = anything(chance);
            boolean alone = chance.nextBoolean();
            Double hours = chance.nextBoolean() ? null : chance.nextDouble(1, 20);
            Pause lasting = new Pause(TODAY.minusDays(chance.nextInt(0, 90)), null);
            assertThat(kinds(new Life(LONG_AGO, hours, List.of(lasting), alone, true, work)))
                    .isEmpty();
            LocalDate back = TODAY.minusDays(chance.nextInt(0, 29));
            Pause over = new Pause(back.minusDays(40), back);
            List<OwnFigures.Worked> since =
                    work.stream().filter(worked -> worked.day().isAfter(back)).toList();
            assertThat(kinds(new Life(LONG_AGO, hours, List.of(over), alone, true, work)))
                    .isEqualTo(kinds(new Life(LONG_AGO, hours, List.of(over), alone, true, since)));
        }
    }

    private static List<OwnKind> kinds(Life life) {
        return new OwnRules(CONTENT, life, TODAY)
                .findings().stream().map(Finding::kind).toList();
    }

    private static Life life(
            LocalDate started, @Nullable Double hours, List<Pause> pauses, List<OwnFigures.Worked> work) {
        return new Life(started, hours, pauses, false, true, work);
    }

    /** Seven hours a week on the sheet, and a supervision a month. */
    private static List<OwnFigures.Worked> regular() {
        List<OwnFigures.Worked> work = new ArrayList<>();
        for (int week = 0; week < 16; week++) {
            work.add(worked(TODAY.minusDays(7L * week + 5), "group", "partnership", 3 * 60));
            work.add(worked(TODAY.minusDays(7L * week + 6), "individual", null, 4 * 60));
            if (week % 4 == 0) {
                work.add(worked(TODAY.minusDays(7L * week + 6), "for_oneself", null, 60));
            }
        }
        return work;
    }

    private static OwnFigures.Worked worked(LocalDate day, String kind, @Nullable String level, long minutes) {
        return new OwnFigures.Worked(day, kind, level, true, minutes, 1);
    }

    private static OwnFigures.Worked talks(LocalDate day, int acts) {
        return new OwnFigures.Worked(day, "individual", null, true, 30L * acts, acts);
    }

    private static OwnFigures.Worked outside(LocalDate day) {
        return new OwnFigures.Worked(day, "prevention", "consultation", false, 60 * 60, 1);
    }

    private static List<OwnFigures.Worked> anything(SplittableRandom chance) {
        List<OwnFigures.Worked> work = new ArrayList<>();
        for (int act = chance.nextInt(0, 60); act > 0; act--) {
            work.add(new OwnFigures.Worked(
                    TODAY.minusDays(chance.nextInt(0, 120)),
                    KINDS.get(chance.nextInt(KINDS.size())),
                    chance.nextBoolean() ? "information" : "partnership",
                    chance.nextBoolean(),
                    chance.nextInt(5, 600),
                    chance.nextInt(1, 12)));
        }
        return work;
    }
}
