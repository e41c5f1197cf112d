package org.cordee.activity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import org.cordee.platform.web.PageContext;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.statistics.Unit;

/**
 * One row of totals.
 *
 * @param several acts made of several short contacts, whose people nobody counted
 */
record TotalsLine(Figure acts, Figure hours, Figure attendances, long several) {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    static TotalsLine of(Collection<WorkLine> lines, Period period) {
        long minutes = lines.stream().mapToLong(WorkLine::minutes).sum();
        return new TotalsLine(
                Figure.Work.of(
                        lines.stream().mapToLong(WorkLine::acts).sum(),
                        new Basis(Unit.ACTS, period, "activity.method.acts")),
                new Figure.Work(
                        BigDecimal.valueOf(minutes).divide(SIXTY, MathContext.DECIMAL64),
                        null,
                        new Basis(Unit.HOURS, period, "activity.method.hours")),
                new Figure.Attendance(
                        lines.stream().mapToLong(WorkLine::heads).sum(),
                        new Basis(Unit.ATTENDANCES, period, "activity.method.attendances")),
                lines.stream().mapToLong(WorkLine::several).sum());
    }

    String acts(PageContext ctx) {
        return number(acts, ctx);
    }

    /** Hours and minutes, as people say them. */
    String time(PageContext ctx) {
        return hours.number()
                .map(amount -> Duration.words(Math.round(amount.doubleValue() * 60)))
                .orElseGet(() -> number(hours, ctx));
    }

    String attendances(PageContext ctx) {
        return number(attendances, ctx);
    }

    double inHours() {
        return hours.number().map(BigDecimal::doubleValue).orElse(0.0);
    }

    private static String number(Figure figure, PageContext ctx) {
        return figure.number()
                .map(amount -> ctx.number(amount.longValue()))
                .orElseGet(() -> ctx.t(figure.wordsKey().orElseThrow()));
    }
}
