package org.cordee.questionnaire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Estimate;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.statistics.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the figure of an aggregate, inside its structure. A share goes through the one door: the persons counted, the
 * others and all of them are enough, or it is masked. There is no interval, because everybody of the year is counted and
 * nobody was drawn.
 */
final class YearlyFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int COUNTED_ONLY = 0;

    private YearlyFigures() {}

    static Figure of(YearlyDefinition definition, int year, @Nullable YearlyEntry entry) {
        Unit unit = definition.isCost() ? Unit.EUROS_PER_HOUR : Unit.PERCENT;
        Basis basis = new Basis(unit, Period.year(year), "asking.method.year." + definition.code());
        Integer above = entry == null ? null : entry.numerator();
        Integer below = entry == null ? null : entry.denominator();
        if (entry == null || above == null || below == null) {
            return new Figure.Absent(basis);
        }
        if (definition.isCost()) {
            return new Figure.Cost(
                    BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), 2, RoundingMode.HALF_UP), basis);
        }
        BigDecimal percent =
                BigDecimal.valueOf(above).multiply(HUNDRED).divide(BigDecimal.valueOf(below), 1, RoundingMode.HALF_UP);
        Integer persons = entry.persons();
        long behind = persons == null ? below : persons;
        Estimate estimate = new Estimate(percent, null, null, Contributions.of(List.of(behind)), COUNTED_ONLY);
        return persons == null
                ? Circle.INSIDE.share(
                        estimate, new Circle.Share(above, definition.sensitive()), definition.population(), basis)
                : Circle.INSIDE.statistic(estimate, definition.population(), basis);
    }
}
