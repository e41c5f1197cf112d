package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTest {

    private static final int LEVELS = 3;
    private static final int OUTSIDER = -1;
    private static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

    @Test
    void belowFiveAnswersNothingIsTold() {
        for (List<Long> counts : List.of(List.of(0L, 0L, 0L), List.of(4L, 0L, 0L), List.of(1L, 1L, 2L))) {
            Rating rating = rate(counts);
            assertThat(rating.told()).isEqualTo(Rating.Told.NOTHING);
            assertThat(rating.shares()).allMatch(Figure.Masked.class::isInstance);
            assertThat(rating.average()).isInstanceOf(Figure.Masked.class);
            assertThat(rating.distance()).isInstanceOf(Figure.Masked.class);
        }
    }

    @Test
    void beyondTheTeamElevenAreNeeded() {
        assertThat(Rating.of(List.of(4L, 3L, 3L), Circle.FUNDER, PERIOD, "m").told())
                .isEqualTo(Rating.Told.NOTHING);
        assertThat(Rating.of(List.of(4L, 4L, 3L), Circle.FUNDER, PERIOD, "m").told())
                .isEqualTo(Rating.Told.SPREAD);
    }

    @Test
    void theSpreadIsHowFarTwoAnswersAreApart() {
        Rating cut = rate(List.of(3L, 0L, 3L));
        assertThat(cut.told()).isEqualTo(Rating.Told.SPREAD);
        assertThat(cut.distance().number())
                .hasValueSatisfying(far -> assertThat(far).isEqualByComparingTo("1.2"));
        assertThat(cut.average().number())
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("2"));
        assertThat(cut.shares().get(0).number())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("50"));
        Rating close = rate(List.of(0L, 3L, 3L));
        assertThat(close.distance().number().orElseThrow())
                .isLessThan(cut.distance().number().orElseThrow());
    }

    @Test
    void whereAllButOneAgreeOnlyTheTwoLevelsTheyMeetBetweenAreTold() {
        assertThat(rate(List.of(5L, 0L, 0L)).told()).isEqualTo(Rating.Told.LOWER);
        assertThat(rate(List.of(6L, 0L, 1L)).told()).isEqualTo(Rating.Told.LOWER);
        assertThat(rate(List.of(0L, 1L, 6L)).told()).isEqualTo(Rating.Told.UPPER);
        assertThat(rate(List.of(0L, 6L, 0L)).shares()).allMatch(Figure.Masked.class::isInstance);
        assertThat(rate(List.of(5L, 1L, 1L)).told()).isEqualTo(Rating.Told.SPREAD);
    }

    /** Whoever reads a result, knowing their own answer or none, never knows what one colleague answered. */
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10, 15})
    void nobodyLearnsWhatAColleagueAnswered(int team) {
        Map<Object, List<List<Long>>> alike = new HashMap<>();
        for (List<Long> counts : all(team)) {
            alike.computeIfAbsent(seen(counts), none -> new ArrayList<>()).add(counts);
        }
        alike.forEach((seen, histories) -> {
            for (int own = OUTSIDER; own < LEVELS; own++) {
                Set<Integer> possible = levelsOfTheOthers(histories, own);
                assertThat(possible).as("%s, own %d", seen, own).hasSizeGreaterThan(1);
            }
        });
    }

    @Test
    void theAttackSeesARuleThatTellsUnanimity() {
        assertThat(levelsOfTheOthers(List.of(List.of(5L, 0L, 0L)), OUTSIDER)).hasSize(1);
        assertThat(levelsOfTheOthers(List.of(List.of(4L, 0L, 1L)), 2)).hasSize(1);
    }

    @Test
    void threeLevelsAreCounted() {
        assertThatThrownBy(() -> rate(List.of(1L, 2L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate(List.of(1L, 2L, -1L))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Which levels the others may have chosen, in the histories that fit; both when none fits. */
    private static Set<Integer> levelsOfTheOthers(List<List<Long>> histories, int own) {
        Set<Integer> possible = new HashSet<>();
        boolean fits = false;
        for (List<Long> history : histories) {
            if (own != OUTSIDER && history.get(own) == 0) {
                continue;
            }
            fits = true;
            for (int level = 0; level < LEVELS; level++) {
                long others = history.get(level) - (level == own ? 1 : 0);
                if (others > 0) {
                    possible.add(level);
                }
            }
        }
        return fits ? possible : Set.of(0, 1);
    }

    private static Object seen(List<Long> counts) {
        Rating rating = rate(counts);
        return List.of(
                rating.told(),
                rating.shares().stream().map(Figure::number).toList(),
                rating.distance().number(),
                rating.average().number());
    }

    private static List<List<Long>> all(int team) {
        List<List<Long>> all = new ArrayList<>();
        for (long first = 0; first <= team; first++) {
            for (long second = 0; second <= team - first; second++) {
                all.add(List.of(first, second, team - first - second));
            }
        }
        return all;
    }

    private static Rating rate(List<Long> counts) {
        return Rating.of(counts, Circle.INSIDE, PERIOD, "method");
    }
}
