package org.cordee.placement.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cordee.placement.cohort.CohortAnswer.Placed;

/** Compares the assignment of random small cohorts with every other way to place them. */
class CohortPropertyTest {

    @Property(tries = 600)
    void noOtherWayIsBetterAtAnyLevel(@ForAll long seed) {
        CohortQuestion question = Cohorts.random(seed);

        CohortAnswer answer = Cohorts.answer(question);

        Exhaustive.Try best = Exhaustive.best(question);
        List<Placed> calculated =
                answer.placed().stream().filter(placed -> !placed.known()).toList();
        assertThat(calculated).hasSize(best.placed());
        assertThat(answer.worstJourney().orElse(0)).isEqualTo(best.worst());
        assertThat(calculated.stream()
                        .mapToLong(placed -> placed.choice().fit())
                        .sum())
                .isEqualTo(best.fit());
        assertThat(calculated.stream().map(Placed::choice))
                .isEqualTo(best.choices().stream().flatMap(Optional::stream).toList());
    }

    @Property(tries = 300)
    void nobodyIsLostAndNoSeatIsTakenTwice(@ForAll long seed) {
        CohortQuestion question = Cohorts.random(seed);

        CohortAnswer answer = Cohorts.answer(question);

        List<Object> everybody = new ArrayList<>(answer.waiting());
        answer.placed().forEach(placed -> everybody.add(placed.trainee()));
        assertThat(everybody).containsExactlyInAnyOrderElementsOf(question.trainees());
        assertThat(answer.placed().stream().filter(Placed::known))
                .extracting(placed -> placed.choice().pair())
                .containsExactlyInAnyOrderElementsOf(question.known());
        Map<Stay, Long> taken =
                answer.placed().stream().collect(Collectors.groupingBy(Placed::stay, Collectors.counting()));
        question.vacancies()
                .forEach(vacancy ->
                        assertThat(taken.getOrDefault(vacancy.stay(), 0L)).isLessThanOrEqualTo(vacancy.seats()));
    }

    @Property(tries = 300)
    void theOrderOfTheQuestionChangesNothing(@ForAll long seed) {
        CohortQuestion question = Cohorts.random(seed);
        Random random = new Random(seed);

        CohortQuestion other = new CohortQuestion(
                shuffled(question.trainees(), random),
                shuffled(question.vacancies(), random),
                shuffled(question.possible(), random),
                shuffled(question.known(), random));

        assertThat(Cohorts.answer(other)).isEqualTo(Cohorts.answer(question));
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
