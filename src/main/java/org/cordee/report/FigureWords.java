package org.cordee.report;

import java.text.NumberFormat;
import org.cordee.platform.web.PageContext;
import org.cordee.questionnaire.result.ResultWords;
import org.cordee.statistics.BarChart;
import org.cordee.statistics.Figure;

/** A figure as it is written: its number in the language's form, or the words that stand for it. */
final class FigureWords {

    private FigureWords() {}

    static String of(PageContext ctx, Figure figure) {
        if (figure instanceof Figure.Statistic shown) {
            return ctx.t("report.figure.statistic", ResultWords.figure(ctx, shown), shown.n(), shown.designLevel());
        }
        return figure.number()
                .map(number -> NumberFormat.getInstance(ctx.locale()).format(number))
                .orElseGet(() -> ctx.t(figure.wordsKey().orElseThrow()));
    }

    static BarChart levels(PageContext ctx, Annex annex) {
        return BarChart.of(
                ctx.t("report.chart.levels"),
                ctx.t("report.chart.levels.description"),
                annex.levels().stream()
                        .map(line -> new BarChart.Entry(ctx.t(line.key()), line.figure(), of(ctx, line.figure())))
                        .toList());
    }
}
