package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cordee.reference.ReferencePacks;
import org.cordee.statistics.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which yearly numbers show, and until when they can be corrected. */
class YearlyFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final YearlyDefinitions definitions = new YearlyDefinitions(new ReferencePacks());

    @Test
    void sixAggregatesWithWhatIsCountedAndWhatIsNot() {
        assertThat(definitions.all())
                .extracting(YearlyDefinition::code)
                .containsExactly(
                        "missed-appointments",
                        "retention-3-months",
                        "retention-6-months",
                        "unplanned-exits",
                        "staff-absence",
                        "cost-per-hour");
        assertThat(definitions.all())
                .allMatch(each ->
                        !each.counted().fr().isBlank() && !each.excluded().en().isBlank());
        assertThat(definitions.pack().source()).contains("Not an official definition");
    }

    @Test
    void aShareIsMaskedWhenEitherSideIsSmall() {
        assertThat(number("retention-3-months", 20, 40, null)).isEqualByComparingTo("50.0");
        assertThat(figure("retention-3-months", 10, 40, null)).isInstanceOf(Figure.Masked.class);
        assertThat(figure("retention-3-months", 30, 40, null)).isInstanceOf(Figure.Masked.class);
        assertThat(number("retention-3-months", 11, 22, null)).isEqualByComparingTo("50");
        assertThat(number("missed-appointments", 0, 40, null)).isEqualByComparingTo("0");
    }

    @Test
    void allOrNoneOfASensitiveGroupIsMasked() {
        assertThat(figure("unplanned-exits", 0, 40, null)).isInstanceOf(Figure.Masked.class);
        assertThat(figure("retention-6-months", 40, 40, null)).isInstanceOf(Figure.Masked.class);
    }

    @Test
    void theAbsenceOfASmallTeamIsMaskedHoweverManyDaysItHas() {
        assertThat(figure("staff-absence", 40, 800, 4)).isInstanceOf(Figure.Masked.class);
        assertThat(number("staff-absence", 40, 800, 5)).isEqualByComparingTo("5");
    }

    @Test
    void aCostIsOneHourAndWhatIsMissingIsAbsent() {
        assertThat(number("cost-per-hour", 30_000, 900, null)).isEqualByComparingTo("33.33");
        assertThat(YearlyFigures.of(definition("cost-per-hour"), 2025, null)).isInstanceOf(Figure.Absent.class);
        assertThat(YearlyFigures.of(
                        definition("cost-per-hour"),
                        2025,
                        new YearlyEntry("cost-per-hour", null, null, null, null, 2, TODAY)))
                .isInstanceOf(Figure.Absent.class);
    }

    @Test
    void fiveYearsAreOfferedAndCorrectedUntilTheEndOfTheNext() {
        assertThat(YearlyDates.offered(TODAY)).containsExactly(2025, 2024, 2023, 2022, 2021);
        assertThat(YearlyDates.isOpen(2026, null, TODAY)).isFalse();
        assertThat(YearlyDates.isOpen(2020, null, TODAY)).isFalse();
        LocalDate inTime = LocalDate.of(2026, 2, 1);
        assertThat(YearlyDates.isOpen(2025, inTime, LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(YearlyDates.isOpen(2025, inTime, LocalDate.of(2027, 1, 1))).isFalse();
        LocalDate late = LocalDate.of(2026, 5, 1);
        assertThat(YearlyDates.isOpen(2023, late, late.plusDays(90))).isTrue();
        assertThat(YearlyDates.isOpen(2023, late, late.plusDays(91))).isFalse();
    }

    private BigDecimal number(String code, int above, int below, @Nullable Integer persons) {
        return figure(code, above, below, persons).number().orElseThrow();
    }

    private Figure figure(String code, int above, int below, @Nullable Integer persons) {
        return YearlyFigures.of(definition(code), 2025, new YearlyEntry(code, above, below, persons, null, 1, TODAY));
    }

    private YearlyDefinition definition(String code) {
        return definitions.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
