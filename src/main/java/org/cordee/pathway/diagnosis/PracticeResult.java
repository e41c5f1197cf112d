package org.cordee.pathway.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.web.PageContext;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Rating;
import org.jspecify.annotations.Nullable;

/**
 * How a team rates one practice now, and did at the round before.
 *
 * @param before null where it was not asked, or not told
 */
record PracticeResult(
        Practice practice, Rating now, @Nullable Rating before) {

    private static final double FAR = 0.8;
    private static final double APART = 0.5;

    /**
     * The widest spread first. Where the spread is not told, nor is its rank: those practices come after, in the order
     * they were asked.
     */
    static final Comparator<PracticeResult> WIDEST_FIRST =
            Comparator.comparing((PracticeResult result) -> result.spread().negate());

    /** Whether how many chose each level may be told. */
    boolean isTold() {
        return now.told() == Rating.Told.SPREAD;
    }

    /** How wide, in one word of the bundles. */
    String spreadKey() {
        double spread = spread().doubleValue();
        return !isTold() ? "near" : spread >= FAR ? "far" : spread >= APART ? "apart" : "close";
    }

    /** The level the answers meet around, as said of a rating that may not be told otherwise. */
    static String meetKey(Rating rating) {
        return rating.told() == Rating.Told.LOWER ? "diagnosis.result.meet.lower" : "diagnosis.result.meet.upper";
    }

    /** Such as « 3 sur 7 ». */
    static String share(PageContext ctx, Figure share) {
        if (share instanceof Figure.Statistic shown) {
            BigDecimal percent = shown.number().orElseThrow();
            long part = Math.round(percent.doubleValue() * shown.n() / 100);
            return ctx.t("diagnosis.result.part", part, shown.n());
        }
        return ctx.t(share.wordsKey().orElseThrow());
    }

    /** The average on the levels 1 to 3, to one decimal, and the one before where both may be told. */
    Optional<String> average(PageContext ctx) {
        return now.average()
                .number()
                .map(value -> earlier()
                        .map(old -> ctx.t("diagnosis.result.average.both", rounded(value), rounded(old)))
                        .orElseGet(() -> ctx.t("diagnosis.result.average", rounded(value))));
    }

    SpreadBar bar() {
        return SpreadBar.of(now.shares());
    }

    List<Figure> sharesBefore() {
        return before == null ? List.of() : before.shares();
    }

    boolean wasTold() {
        return before != null && before.told() == Rating.Told.SPREAD;
    }

    private Optional<BigDecimal> earlier() {
        return before == null ? Optional.empty() : before.average().number();
    }

    private BigDecimal spread() {
        return now.distance().number().orElse(BigDecimal.ONE.negate());
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP);
    }
}
