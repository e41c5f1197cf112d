package org.cordee.questionnaire.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.cordee.platform.web.PageContext;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Unit;

/** What a change is said as: sentences that say no more than the design allows. */
public final class ResultWords {

    private ResultWords() {}

    /** Such as « +7,2 points sur 100 »; the words of a mask where it is masked. */
    public static String change(PageContext ctx, ChangeResult result) {
        return result.change()
                .number()
                .map(points -> points(ctx, result.scale(), points))
                .orElseGet(() -> ctx.t(result.change().wordsKey().orElseThrow()));
    }

    /** One whole sentence: what moved, between when and when, for how many, and between which limits. */
    public static String sentence(PageContext ctx, ChangeResult result) {
        String after = ctx.t("result.after." + result.moment());
        if (!(result.change() instanceof Figure.Statistic shown) || shown.low().isEmpty()) {
            return ctx.t("result.sentence.plain", change(ctx, result), after);
        }
        boolean region = shown.circle() == Circle.REGION;
        String group = ctx.t(
                (region ? "result.cards." : "result.group.")
                        + result.respondent().code(),
                shown.n());
        return ctx.t(
                region ? "result.sentence.region" : "result.sentence",
                change(ctx, result),
                after,
                group,
                signed(ctx, shown.low().orElseThrow()),
                signed(ctx, shown.high().orElseThrow()));
    }

    /** The same in one line, where there is little room: what moved, its limits, for how many, which way, how far it may be said. */
    public static String brief(PageContext ctx, ChangeResult result) {
        String after = ctx.t("result.after." + result.moment());
        if (!(result.change() instanceof Figure.Statistic shown) || shown.low().isEmpty()) {
            return ctx.t("result.sentence.plain", change(ctx, result), after);
        }
        String circle = shown.circle() == Circle.REGION ? "result.cards." : "result.group.";
        return ctx.t(
                "result.brief",
                change(ctx, result) + " " + after,
                signed(ctx, shown.low().orElseThrow()),
                signed(ctx, shown.high().orElseThrow()),
                ctx.t(circle + result.respondent().code(), shown.n()),
                ctx.t("result.brief." + result.verdict().name().toLowerCase(Locale.ROOT)),
                result.level().rung());
    }

    /** One sentence against no change and against the smallest change that matters. */
    public static String verdict(PageContext ctx, ChangeResult result) {
        Double smallest = result.scale().smallestChange();
        String matters = smallest == null ? "" : plain(ctx, BigDecimal.valueOf(smallest));
        return ctx.t("result.verdict." + result.verdict().name().toLowerCase(Locale.ROOT), matters);
    }

    /** The rung of the ladder, in words that a director understands. */
    public static String level(PageContext ctx, ChangeResult result) {
        return ctx.t("result.level." + result.level().rung());
    }

    /** What is missing, and when it may be enough. */
    public static String missing(PageContext ctx, Missing missing) {
        String key = "result.missing." + missing.reason().name().toLowerCase(Locale.ROOT);
        LocalDate on = missing.on();
        return on == null ? ctx.t(key) : ctx.t(key) + " " + ctx.t("result.missing.from", ctx.date(on));
    }

    /** Who improved, stayed or got worse; who improved and who did not where that is all that may be told. */
    static String shares(PageContext ctx, ChangeResult.Shares shares) {
        if (shares.worse().number().isPresent()) {
            return ctx.t(
                    "result.shares",
                    figure(ctx, shares.improved()),
                    figure(ctx, shares.unchanged()),
                    figure(ctx, shares.worse()));
        }
        return shares.notImproved().number().isPresent()
                ? ctx.t("result.shares.merged", figure(ctx, shares.improved()), figure(ctx, shares.notImproved()))
                : figure(ctx, shares.notImproved());
    }

    /** Cards laid out, answers at the start, answers again, and the share that came back. */
    static String flow(PageContext ctx, ChangeResult.ResponseFlow flow) {
        String cards = flow.invited().number().isPresent()
                ? ctx.t("result.flow.cards", figure(ctx, flow.invited())) + " "
                : "";
        if (flow.first().number().isEmpty()) {
            return cards + ctx.t("result.flow.again", figure(ctx, flow.again()));
        }
        return cards
                + ctx.t(
                        "result.flow",
                        figure(ctx, flow.first()),
                        figure(ctx, flow.again()),
                        figure(ctx, flow.retained()));
    }

    /** A mean on a scale from 0 to 100, with how many answered. */
    static String mean(PageContext ctx, Figure mean) {
        return mean instanceof Figure.Statistic shown
                ? ctx.t("result.mean", figure(ctx, shown), shown.n())
                : ctx.t(mean.wordsKey().orElseThrow());
    }

    /** A number of an axis or a threshold. */
    static String points(PageContext ctx, double points) {
        return plain(ctx, BigDecimal.valueOf(points));
    }

    /** A figure as it is written, with its interval where it has one: « +7,2 (3,8 à 10,5) »; a mask by its words. */
    public static String figure(PageContext ctx, Figure figure) {
        if (figure instanceof Figure.Statistic shown) {
            String value = unitOf(ctx, shown);
            return shown.low().isEmpty() || shown.high().isEmpty()
                    ? value
                    : ctx.t(
                            "result.with_interval",
                            value,
                            signedOf(ctx, shown, shown.low().orElseThrow()),
                            signedOf(ctx, shown, shown.high().orElseThrow()));
        }
        return figure.number()
                .map(number -> plain(ctx, number))
                .orElseGet(() -> ctx.t(figure.wordsKey().orElseThrow()));
    }

    private static String unitOf(PageContext ctx, Figure.Statistic shown) {
        String value = signedOf(ctx, shown, shown.number().orElseThrow());
        return shown.basis().unit() == Unit.PERCENT ? ctx.t("result.percent", value) : value;
    }

    /** A change has a sign; the mean of a quarter and a percentage have none. */
    private static String signedOf(PageContext ctx, Figure.Statistic shown, BigDecimal number) {
        if (shown.basis().unit() == Unit.STANDARD_DEVIATIONS) {
            return format(ctx, "+#,##0.00;\u2212#,##0.00", number, 2);
        }
        boolean isChange = shown.designLevel() > 0 && shown.basis().unit() != Unit.PERCENT;
        return isChange ? signed(ctx, number) : plain(ctx, number);
    }

    /** A number of points with its sign, in the language's form, to one decimal. */
    static String signed(PageContext ctx, BigDecimal points) {
        return format(ctx, "+#,##0.#;\u2212#,##0.#", points, 1);
    }

    static String plain(PageContext ctx, BigDecimal points) {
        return format(ctx, "#,##0.#;\u2212#,##0.#", points, 1);
    }

    private static String points(PageContext ctx, ScaleFacts scale, BigDecimal points) {
        String low = plain(ctx, BigDecimal.valueOf(scale.low()));
        String high = plain(ctx, BigDecimal.valueOf(scale.high()));
        return scale.low() == 0
                ? ctx.t("result.points.out_of", signed(ctx, points), high)
                : ctx.t("result.points.between", signed(ctx, points), low, high);
    }

    private static String format(PageContext ctx, String pattern, BigDecimal points, int decimals) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(ctx.locale());
        format.applyPattern(pattern);
        format.setRoundingMode(RoundingMode.HALF_UP);
        BigDecimal rounded = points.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : format.format(rounded);
    }
}
