package org.cordee.questionnaire;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Unit;

/**
 * The aggregates of one year, with those of the year before.
 *
 * @param mayType whether the actor types them in
 */
record YearPage(int year, List<YearlyAggregates.Line> lines, Definitions definitions, boolean mayType) implements Page {

    private static final int LARGE = 100;
    private static final int MIDDLE = 50;

    /** Where the definitions come from. */
    record Definitions(String source, LocalDate date) {}

    /** What nobody typed in. */
    List<YearlyAggregates.Line> missing() {
        return lines.stream()
                .filter(line -> line.figure() instanceof Figure.Absent)
                .toList();
    }

    /** A figure with its unit, or the words that stand for it. */
    static String words(PageContext ctx, Figure figure) {
        boolean cost = figure.basis().unit() == Unit.EUROS_PER_HOUR;
        NumberFormat format = NumberFormat.getInstance(ctx.locale());
        format.setMinimumFractionDigits(cost ? 2 : 0);
        return figure.number()
                .map(number -> ctx.t(cost ? "asking.year.euros" : "asking.year.percent", format.format(number)))
                .orElseGet(() -> ctx.t(figure.wordsKey().orElseThrow()));
    }

    /** How large the group behind a share is, roughly: the counts themselves stay with whoever typed them. */
    static String basis(PageContext ctx, Figure figure) {
        if (!(figure instanceof Figure.Statistic share)) {
            return "";
        }
        String size = share.n() >= LARGE ? "large" : share.n() >= MIDDLE ? "middle" : "small";
        return ctx.t("asking.year.basis." + size);
    }

    @Override
    public String template() {
        return "questionnaire/year";
    }

    @Override
    public String titleKey() {
        return "asking.year.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(Integer.toString(year));
    }
}
