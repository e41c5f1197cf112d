package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cordee.statistics.Ledger.Objection;
import org.cordee.statistics.LinkedTables.Sum;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);
    private static final Period QUARTER = Period.quarter(2026, 1);
    private static final List<Sum> SUMS = List.of(new Sum("all", List.of("a", "b", "c")));
    private static final Release FIRST = release(Map.of("a", 40L, "b", 60L, "all", 130L));

    private final Ledger ledger = new Ledger(List.of(FIRST), 11);

    private static Release release(Map<String, Long> counts) {
        return new Release("persons", List.of("France"), QUARTER, APRIL, counts, SUMS);
    }

    @Test
    void theSameReleaseMayBeRepeated() {
        assertThat(ledger.admits(FIRST)).isTrue();
        assertThat(ledger.admits(release(Map.of("a", 40L, "b", 60L, "all", 130L, "c", 30L))))
                .isTrue();
    }

    @Test
    void aDifferenceOfAFewPersonsIsRefusedAndOfManyIsNot() {
        assertThat(ledger.objection(release(Map.of("a", 41L, "b", 60L)))).contains(Objection.UNMASKING_DIFFERENCE);
        assertThat(ledger.objection(release(Map.of("a", 40L, "b", 50L)))).contains(Objection.UNMASKING_DIFFERENCE);
        assertThat(ledger.admits(release(Map.of("a", 51L, "b", 60L)))).isTrue();
    }

    @Test
    void aCombinationOfCellsIsRefusedToo() {
        assertThat(ledger.objection(release(Map.of("a", 60L, "b", 45L)))).contains(Objection.UNMASKING_DIFFERENCE);
    }

    @Test
    void whatATotalSaysOfTheHiddenCellsCounts() {
        assertThat(ledger.objection(release(Map.of("a", 60L, "b", 80L, "all", 175L))))
                .contains(Objection.UNMASKING_DIFFERENCE);
        assertThat(ledger.admits(release(Map.of("a", 60L, "b", 80L, "all", 170L))))
                .isTrue();
    }

    @Test
    void aNarrowerPopulationMustNotLackAFewPersonsOnly() {
        var region = new Release("persons", List.of("France", "44"), QUARTER, APRIL, Map.of("a", 38L), SUMS);
        var elsewhere = new Release("persons", List.of("Suisse"), QUARTER, APRIL, Map.of("a", 38L), SUMS);

        assertThat(ledger.objection(region)).contains(Objection.UNMASKING_DIFFERENCE);
        assertThat(ledger.admits(elsewhere)).isTrue();
    }

    @Test
    void aLongerPeriodIsComparedAndAnotherOneIsNot() {
        var july = LocalDate.of(2026, 7, 1);
        var half = new Period(QUARTER.from(), LocalDate.of(2026, 6, 30));

        assertThat(ledger.objection(new Release("persons", List.of("France"), half, july, Map.of("a", 43L), SUMS)))
                .contains(Objection.UNMASKING_DIFFERENCE);
        assertThat(ledger.admits(new Release(
                        "persons", List.of("France"), Period.quarter(2026, 2), july, Map.of("a", 43L), SUMS)))
                .isTrue();
    }

    @Test
    void onlyWholeQuartersThatAreOverLeave() {
        var open = new Release("persons", List.of(), QUARTER, LocalDate.of(2026, 3, 31), Map.of(), SUMS);
        var month = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

        assertThat(ledger.objection(open)).contains(Objection.OPEN_PERIOD);
        assertThat(ledger.objection(new Release("persons", List.of(), month, APRIL, Map.of(), SUMS)))
                .contains(Objection.OPEN_PERIOD);
    }

    @Test
    void strataStay() {
        var other = new Release("persons", List.of("France"), QUARTER, APRIL, Map.of(), List.of());

        assertThat(ledger.objection(other)).contains(Objection.OTHER_STRATA);
    }

    @Property(tries = 200)
    void onePersonMoreNeverShows(@ForAll @IntRange(min = 0, max = 60) int a, @ForAll @IntRange(max = 60) int b) {
        var before = protectedCounts(a, b);
        var after = protectedCounts(a + 1, b);
        boolean admitted = new Ledger(List.of(release(before)), 11).admits(release(after));

        boolean same = before.entrySet().stream()
                .allMatch(cell -> cell.getValue().equals(after.getOrDefault(cell.getKey(), cell.getValue())));
        assertThat(admitted).isEqualTo(same);
    }

    private static Map<String, Long> protectedCounts(long a, long b) {
        var counts = List.of(
                LinkedTables.Count.of("a", a),
                LinkedTables.Count.of("b", b),
                LinkedTables.Count.of("c", 50),
                LinkedTables.Count.of("all", a + b + 50));
        var answer = Protection.protect(new LinkedTables(counts, SUMS), Policy.threshold(11));
        Map<String, Long> shown = new HashMap<>();
        counts.forEach(count -> answer.count(count.name()).ifPresent(value -> shown.put(count.name(), value)));
        return shown;
    }
}
