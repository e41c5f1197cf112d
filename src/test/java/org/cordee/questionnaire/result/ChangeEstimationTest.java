package org.cordee.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.questionnaire.result.ChangeResult.Caution;
import org.cordee.questionnaire.result.ChangeResult.Precision;
import org.cordee.questionnaire.result.ChangeResult.Verdict;
import org.cordee.statistics.Circle;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Interval;
import org.junit.jupiter.api.Test;

class ChangeEstimationTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);

    @Test
    void tenPersonsAreTooFewAndElevenAreNot() {
        assertThat(ChangeEstimation.of(Inputs.of(Inputs.PERSONS, Inputs.pairs(10, 8))))
                .isEmpty();
        Estimates eleven = estimates(Inputs.of(Inputs.PERSONS, Inputs.pairs(11, 8)));
        assertThat(eleven.change().limits()).isNotNull();
        assertThat(eleven.standardised()).isNull();
        assertThat(eleven.bootstrap()).isNull();
    }

    @Test
    void aTeamOfFiveLearnsHowFarTheMiddleMovedAndNothingIsConcluded() {
        assertThat(ChangeEstimation.of(Inputs.of(Inputs.TEAM, Inputs.pairs(4, 8))))
                .isEmpty();
        Estimates five = estimates(Inputs.of(Inputs.TEAM, Inputs.pairs(5, 8)));
        assertThat(five.change()).isEqualTo(five.median());
        ChangeResult told = told(five, Inputs.TEAM, Circle.INSIDE);
        assertThat(told.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(told.change().number()).isPresent();
    }

    @Test
    void aTeamOfFiveStaysInside() {
        Estimates five = estimates(Inputs.of(Inputs.TEAM, Inputs.pairs(5, 8)));
        assertThat(told(five, Inputs.TEAM, Circle.FUNDER).change()).isInstanceOf(Figure.Masked.class);
    }

    @Test
    void thirtyAnswersGiveMoreDetail() {
        Estimates thirty = estimates(Inputs.of(Inputs.PERSONS, Inputs.pairs(30, 8)));
        assertThat(thirty.standardised()).isNotNull();
        assertThat(thirty.bootstrap()).isNotNull();
        assertThat(told(thirty, Inputs.PERSONS, Circle.INSIDE).precision()).isEqualTo(Precision.USABLE);
    }

    @Test
    void improvementIsAboveZeroWhateverTheDirection() {
        ResultInput rising = Inputs.of(Inputs.PERSONS, Inputs.pairs(20, 8));
        ResultInput turned = new ResultInput(
                rising.key(),
                Inputs.facts(false),
                rising.from(),
                rising.through(),
                rising.pairs(),
                Optional.empty(),
                0,
                20,
                List.of());
        Estimates worse = estimates(turned);
        assertThat(worse.change().value()).isNegative();
        assertThat(worse.split()).isNull();
        assertThat(told(worse, Inputs.PERSONS, Circle.INSIDE).verdict()).isEqualTo(Verdict.DECLINE);
        assertThat(told(worse, Inputs.PERSONS, Circle.INSIDE).shares().improved())
                .isInstanceOf(Figure.Absent.class);
    }

    @Test
    void aFewMoreAnswersWaitForTheNextResult() {
        List<ScoredPair> first = Inputs.marked(Inputs.pairs(14, 8), BEFORE);
        Estimates before = estimates(Inputs.of(Inputs.PERSONS, first));
        List<ScoredPair> more = new ArrayList<>(first);
        more.addAll(Inputs.pairs(10, 8));
        assertThat(ChangeEstimation.of(Inputs.after(Inputs.of(Inputs.PERSONS, more), BEFORE, before)))
                .isEmpty();
        more.addAll(Inputs.pairs(1, 8));
        assertThat(ChangeEstimation.of(Inputs.after(Inputs.of(Inputs.PERSONS, more), BEFORE, before)))
                .isPresent();
    }

    @Test
    void partsAreHiddenWhereOneOfThemIsSmall() {
        Estimates small = estimates(Inputs.of(Inputs.PERSONS, Inputs.pairs(20, 18)));
        assertThat(small.split()).isNotNull();
        assertThat(small.split().improved()).isNull();
        Estimates.Split told =
                estimates(Inputs.of(Inputs.PERSONS, mixed(40, 20))).split();
        assertThat(told).isNotNull();
        assertThat(told.improved()).isEqualTo(40);
        assertThat(told.unchanged()).isEqualTo(20);
        assertThat(told.worse()).isZero();
    }

    @Test
    void allOfAGroupIsNeverTold() {
        Estimates.Split all =
                estimates(Inputs.of(Inputs.PERSONS, Inputs.pairs(60, 40))).split();
        assertThat(all).isNotNull();
        assertThat(all.improved()).isNull();
        assertThat(all.notImproved()).isNull();
    }

    @Test
    void partsThatDifferByAFewFromBeforeAreNotToldThisTime() {
        List<ScoredPair> first = Inputs.marked(mixed(30, 15), BEFORE);
        Estimates before = estimates(Inputs.of(Inputs.PERSONS, first));
        assertThat(before.split()).isNotNull();
        assertThat(before.split().improved()).isEqualTo(30);
        List<ScoredPair> more = new ArrayList<>(first);
        more.addAll(Inputs.pairs(UUID.randomUUID(), 5, 40));
        more.addAll(Inputs.pairs(UUID.randomUUID(), 14, 0));
        Estimates now = estimates(Inputs.after(Inputs.of(Inputs.PERSONS, more), BEFORE, before));
        assertThat(now.split()).isNotNull();
        assertThat(now.split().improved()).isNull();
    }

    @Test
    void whoeverReadsItIsToldWhatToDoubt() {
        ResultInput lost = Inputs.of(Inputs.PERSONS, Inputs.pairs(20, 8));
        ResultInput few = new ResultInput(
                lost.key(),
                lost.facts(),
                lost.from(),
                lost.through(),
                lost.pairs(),
                lost.reliable(),
                60,
                40,
                List.of());
        assertThat(estimates(few).cautions())
                .containsExactly(
                        Caution.FEW_CAME_BACK,
                        Caution.REGRESSION_TO_THE_MEAN,
                        Caution.HOME_MADE,
                        Caution.INDICATIVE_THRESHOLD);
        assertThat(estimates(lost).cautions()).doesNotContain(Caution.FEW_CAME_BACK);
    }

    @Test
    void whoBeganIsNotToldWhereThoseLostAreFew() {
        ResultInput input = Inputs.of(Inputs.PERSONS, Inputs.pairs(20, 8));
        for (long first : List.of(20L, 26L, 31L)) {
            ResultInput begun = new ResultInput(
                    input.key(),
                    input.facts(),
                    input.from(),
                    input.through(),
                    input.pairs(),
                    input.reliable(),
                    60,
                    first,
                    List.of());
            assertThat(estimates(begun).flow().first()).isEqualTo(first == 26 ? null : (Long) first);
        }
    }

    @Test
    void changesThatAreAllTheSameSayNothing() {
        List<ScoredPair> same = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            same.add(new ScoredPair(UUID.randomUUID(), UUID.randomUUID(), 50, 60, null, null));
        }
        assertThat(ChangeEstimation.of(Inputs.of(Inputs.PERSONS, same))).isEmpty();
    }

    @Test
    void aVerdictIsReadFromTheLimitsAlone() {
        assertThat(Verdicts.of(new Interval(-4, -1), 5.0)).isEqualTo(Verdict.DECLINE);
        assertThat(Verdicts.of(new Interval(-4, 1), 5.0)).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(Verdicts.of(new Interval(0, 9), 5.0)).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(Verdicts.of(new Interval(1, 9), null)).isEqualTo(Verdict.RISE);
        assertThat(Verdicts.of(new Interval(1, 4), 5.0)).isEqualTo(Verdict.SMALL_RISE);
        assertThat(Verdicts.of(new Interval(1, 9), 5.0)).isEqualTo(Verdict.RISE_PERHAPS_MATTERING);
        assertThat(Verdicts.of(new Interval(5, 9), 5.0)).isEqualTo(Verdict.RISE_THAT_MATTERS);
    }

    @Test
    void whatIsKeptReadsBackTheSame() {
        Estimates estimates = estimates(Inputs.of(Inputs.PERSONS, Inputs.pairs(60, 40)));
        assertThat(StoredEstimates.read(StoredEstimates.write(estimates))).isEqualTo(estimates);
    }

    private static List<ScoredPair> mixed(int improved, int unchanged) {
        List<ScoredPair> pairs = new ArrayList<>(Inputs.pairs(improved, 40));
        pairs.addAll(Inputs.pairs(unchanged, 0));
        return pairs;
    }

    private static Estimates estimates(ResultInput input) {
        return ChangeEstimation.of(input).orElseThrow();
    }

    private static ChangeResult told(Estimates estimates, ResultKey key, Circle circle) {
        return new StoredResult(key, Inputs.THROUGH, ClaimLevel.BEFORE_AFTER, estimates)
                .told(Inputs.facts(true), circle);
    }
}
