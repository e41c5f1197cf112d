package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.cordee.statistics.Replacement.Earlier;
import org.junit.jupiter.api.Test;

class ReplacementTest {

    private static final Replacement ELEVEN = new Replacement(11, 11);

    @Test
    void theFirstNeedsEnoughAnswers() {
        assertThat(ELEVEN.admits(10, List.of())).isFalse();
        assertThat(ELEVEN.admits(11, List.of())).isTrue();
    }

    @Test
    void aFewAnswersMoreWait() {
        assertThat(ELEVEN.admits(21, List.of(new Earlier(11, 11)))).isFalse();
        assertThat(ELEVEN.admits(22, List.of(new Earlier(11, 11)))).isTrue();
    }

    @Test
    void theSameAnswersAreNoReplacement() {
        assertThat(ELEVEN.admits(30, List.of(new Earlier(30, 30)))).isFalse();
    }

    @Test
    void erasedAnswersCountAsADifference() {
        assertThat(ELEVEN.admits(28, List.of(new Earlier(30, 28)))).isFalse();
        assertThat(ELEVEN.admits(30, List.of(new Earlier(30, 24)))).isTrue();
    }

    @Test
    void everyEarlierReleaseIsLookedAt() {
        assertThat(ELEVEN.admits(24, List.of(new Earlier(20, 20), new Earlier(12, 12))))
                .isFalse();
    }

    @Test
    void noTwoReleasesOfAnyHistoryDifferByAFew() {
        var random = new SplittableRandom(7);
        for (int history = 0; history < 300; history++) {
            Set<Integer> answers = new HashSet<>();
            List<Set<Integer>> released = new ArrayList<>();
            for (int quarter = 0; quarter < 12; quarter++) {
                for (int i = random.nextInt(9); i > 0; i--) {
                    answers.add(random.nextInt());
                }
                answers.removeIf(one -> random.nextInt(25) == 0);
                var earlier = released.stream()
                        .map(before -> new Earlier(before.size(), common(before, answers)))
                        .toList();
                if (ELEVEN.admits(answers.size(), earlier)) {
                    released.add(Set.copyOf(answers));
                }
            }
            for (Set<Integer> one : released) {
                for (Set<Integer> other : released) {
                    long apart = one.size() + other.size() - 2 * common(one, other);
                    assertThat(one == other || apart >= 11).isTrue();
                }
            }
        }
    }

    @Test
    void aTeamSeesSmallerStepsOnlyWhereNothingGoesFurther() {
        Replacement team = new Replacement(5, 11);
        assertThat(team.admits(5, List.of())).isTrue();
        assertThat(team.admits(10, List.of(new Earlier(5, 5)))).isTrue();
        assertThat(team.admits(15, List.of(new Earlier(10, 10)))).isTrue();
        assertThat(team.admits(20, List.of(new Earlier(15, 15)))).isFalse();
        assertThat(team.admits(26, List.of(new Earlier(15, 15)))).isTrue();
    }

    @Test
    void moreLeftThanThereWasIsRefused() {
        assertThat(ELEVEN.admits(60, List.of(new Earlier(20, 21)))).isFalse();
        assertThatThrownBy(() -> new Earlier(3, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long common(Set<Integer> one, Set<Integer> other) {
        return one.stream().filter(other::contains).count();
    }
}
