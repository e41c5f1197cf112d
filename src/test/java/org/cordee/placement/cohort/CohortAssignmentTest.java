package org.cordee.placement.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.placement.cohort.Cohorts.possible;
import static org.cordee.placement.cohort.Cohorts.stay;
import static org.cordee.placement.cohort.Cohorts.trainee;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.junit.jupiter.api.Test;

class CohortAssignmentTest {

    private static final List<UUID> TWO = List.of(trainee(1), trainee(2));
    private static final List<Vacancy> ONE_EACH = List.of(new Vacancy(stay(1), 1), new Vacancy(stay(2), 1));

    @Test
    void placesBothBeforeItSparesAJourney() {
        var question = new CohortQuestion(
                TWO, ONE_EACH, List.of(possible(1, 1, 10, 9), possible(1, 2, 90, 0), possible(2, 1, 10, 0)), List.of());

        assertThat(places(question)).containsExactly(stay(2), stay(1));
    }

    @Test
    void sparesTheLongestJourneyBeforeItSuits() {
        var question = new CohortQuestion(
                TWO,
                ONE_EACH,
                List.of(possible(1, 1, 10, 0), possible(1, 2, 61, 99), possible(2, 1, 10, 99), possible(2, 2, 60, 0)),
                List.of());

        assertThat(places(question)).containsExactly(stay(1), stay(2));
        assertThat(Cohorts.answer(question).worstJourney()).hasValue(60);
    }

    @Test
    void suitsAsWellAsTheJourneyAllows() {
        var question = new CohortQuestion(
                TWO,
                ONE_EACH,
                List.of(possible(1, 1, 10, 5), possible(1, 2, 60, 9), possible(2, 1, 60, 7), possible(2, 2, 10, 2)),
                List.of());

        assertThat(places(question)).containsExactly(stay(1), stay(2));
        assertThat(Cohorts.answer(question).totalFit()).isEqualTo(7);
    }

    @Test
    void aKnownPairKeepsItsSeatAndItsLongJourneyIsNoExcuseForOthers() {
        var question = new CohortQuestion(
                List.of(trainee(1), trainee(2), trainee(3)),
                List.of(new Vacancy(stay(1), 1), new Vacancy(stay(2), 2)),
                List.of(possible(1, 1, 200, 0), possible(2, 1, 5, 50), possible(2, 2, 40, 0), possible(3, 2, 30, 0)),
                List.of(new Pairing(trainee(1), stay(1))));

        assertThat(places(question)).containsExactly(stay(1), stay(2), stay(2));
        assertThat(Cohorts.answer(question).worstJourney()).hasValue(40);
    }

    @Test
    void equalsAreDecidedByIds() {
        var question = new CohortQuestion(
                TWO,
                List.of(new Vacancy(stay(1), 1)),
                List.of(possible(1, 1, 10, 1), possible(2, 1, 10, 1)),
                List.of());

        assertThat(Cohorts.answer(question).waiting()).containsExactly(trainee(2));
    }

    @Test
    void anEmptyCohortAndOneWithoutPlacesAreAnswered() {
        assertThat(Cohorts.answer(new CohortQuestion(List.of(), ONE_EACH, List.of(), List.of()))
                        .placed())
                .isEmpty();
        assertThat(Cohorts.answer(new CohortQuestion(TWO, List.of(), List.of(), List.of()))
                        .waiting())
                .isEqualTo(TWO);
        assertThat(Cohorts.answer(new CohortQuestion(
                                TWO, List.of(new Vacancy(stay(1), 0)), List.of(possible(1, 1, 10, 1)), List.of()))
                        .waiting())
                .isEqualTo(TWO);
    }

    @Test
    void aKnownPairThatCannotBeIsNamed() {
        Pairing full = new Pairing(trainee(2), stay(1));
        Pairing notAllowed = new Pairing(trainee(2), stay(2));
        List<Possible> possible = List.of(possible(1, 1, 10, 1), possible(2, 1, 10, 1));
        Pairing first = new Pairing(trainee(1), stay(1));

        assertThat(Cohorts.problems(new CohortQuestion(TWO, ONE_EACH, possible, List.of(first, full)))
                        .all())
                .containsExactly(problem("full", full));
        assertThat(Cohorts.problems(new CohortQuestion(TWO, ONE_EACH, possible, List.of(first, notAllowed)))
                        .all())
                .containsExactly(problem("not_allowed", notAllowed));
        assertThat(Cohorts.problems(new CohortQuestion(TWO, ONE_EACH, possible, List.of(first, first)))
                        .all())
                .containsExactly(problem("twice", first));
    }

    @Test
    void periodsOfOnePlaceDoNotShareSeats() {
        Stay first = stay(1);
        Stay crossing = new Stay(first.place(), first.until(), first.until().plusWeeks(6));
        var question =
                new CohortQuestion(TWO, List.of(new Vacancy(first, 1), new Vacancy(crossing, 1)), List.of(), List.of());

        assertThat(Cohorts.problems(question).all())
                .extracting(Problem::key)
                .containsExactly("error.placement.cohort.overlap");
    }

    @Test
    void anAnswerThatAnExchangeWouldBetterIsNotLetThrough() {
        var question = new CohortQuestion(
                TWO,
                ONE_EACH,
                List.of(possible(1, 1, 10, 0), possible(1, 2, 10, 9), possible(2, 1, 10, 9), possible(2, 2, 10, 0)),
                List.of());

        Ties worse = new Ties(Grid.of(question), 10, new int[] {0, 1});

        assertThatThrownBy(worse::settled).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fourHundredTraineesAndThreeHundredPlacesTakeLessThanTwoSecondsOfProcessor() {
        CohortQuestion question = new CohortBench(1).question(400, 300, 1);
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();

        CohortAnswer answer = Cohorts.answer(question);

        assertThat((thread.getCurrentThreadCpuTime() - before) / 1_000_000).isLessThan(2000);
        assertThat(answer.placed()).hasSize(400);
    }

    private static List<Stay> places(CohortQuestion question) {
        return Cohorts.answer(question).placed().stream()
                .map(CohortAnswer.Placed::stay)
                .toList();
    }

    private static Problem problem(String code, Pairing pair) {
        return Problem.of(
                "known",
                "error.placement.cohort.known_" + code,
                pair.trainee(),
                pair.stay().place());
    }
}
