package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Period YEAR = Period.year(2025);

    private static Basis basis(Unit unit) {
        return new Basis(unit, YEAR, "report.method.test");
    }

    @Test
    void personsBelowTheThresholdCannotExist() {
        for (long count = 1; count <= 10; count++) {
            long few = count;
            assertThatThrownBy(() -> new Figure.Persons(few, Population.SUPPORTED, Circle.INSIDE, basis(Unit.PERSONS)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(Circle.REGION.persons(few, Population.TEAM, basis(Unit.PERSONS)))
                    .isInstanceOf(Figure.Masked.class);
        }
        assertThat(Circle.REGION
                        .persons(11, Population.TEAM, basis(Unit.PERSONS))
                        .number())
                .contains(BigDecimal.valueOf(11));
    }

    @Test
    void aTeamIsShownFromFiveInsideAndFromElevenOutside() {
        assertThat(Circle.INSIDE.showsPersons(4, Population.TEAM)).isFalse();
        assertThat(Circle.INSIDE.showsPersons(5, Population.TEAM)).isTrue();
        assertThat(Circle.INSIDE.showsPersons(5, Population.SUPPORTED)).isFalse();
        assertThat(Circle.FUNDER.showsPersons(10, Population.TEAM)).isFalse();
        assertThat(Circle.REGION.showsPersons(0, Population.SUPPORTED)).isTrue();
    }

    @Test
    void maskedIsNotZeroAndSaysNothingElse() {
        var masked = Circle.REGION.persons(3, Population.TEAM, basis(Unit.PERSONS));

        assertThat(masked.number()).isEmpty();
        assertThat(masked.wordsKey()).contains("figure.masked");
        assertThat(masked).isEqualTo(Circle.REGION.persons(7, Population.TEAM, basis(Unit.PERSONS)));
    }

    @Test
    void attendancesAreNeverCalledPersonsNorPersonsWork() {
        assertThatThrownBy(() -> new Figure.Attendance(30, basis(Unit.PERSONS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figure.Work.of(30, basis(Unit.PERSONS))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figure.Work.of(30, basis(Unit.ATTENDANCES)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsAreNeverNegative() {
        assertThatThrownBy(() -> Figure.Work.of(-1, basis(Unit.ACTS))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Contributions.of(List.of(3L, -1L))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRegionShowsWorkOfThreeStructuresWithoutADominantOne() {
        assertThat(Circle.REGION.showsWork(Contributions.of(List.of(40L, 60L)))).isFalse();
        assertThat(Circle.REGION.showsWork(Contributions.of(List.of(40L, 60L, 0L))))
                .isFalse();
        assertThat(Circle.REGION.showsWork(Contributions.of(List.of(7L, 7L, 86L))))
                .isFalse();
        assertThat(Circle.REGION.showsWork(Contributions.of(List.of(8L, 7L, 85L))))
                .isTrue();
        assertThat(Circle.REGION.showsWork(Contributions.of(List.of()))).isTrue();
        assertThat(Circle.FUNDER.showsWork(Contributions.of(List.of(5L)))).isTrue();
    }

    @Test
    void aFigureNeverTravelsWithoutItsMethod() {
        assertThatThrownBy(() -> new Basis(Unit.ACTS, YEAR, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyQuartersThatAreOverCount() {
        assertThat(Period.closedQuartersOf(2026, LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(Period.closedQuartersOf(2026, LocalDate.of(2026, 4, 1)))
                .contains(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));
        assertThat(Period.closedQuartersOf(2025, LocalDate.of(2026, 4, 1))).contains(YEAR);
        assertThat(Period.closedQuartersOf(2027, LocalDate.of(2026, 4, 1))).isEmpty();
    }
}
