package org.cordee.evidence.committee;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.cordee.platform.web.PageContext;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Estimate;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.statistics.Population;
import org.cordee.statistics.Unit;

/**
 * How one corner of a committee voted, as its reader may know it: through the circle of the reader, five voters at least
 * in the region, eleven beyond. Corners are shown side by side and never added up.
 *
 * @param seats how many sit there: places, not voters
 * @param answers the share of each answer among the voters of the corner
 */
record CornerResult(VoteCorner corner, Figure seats, List<Answer> answers) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One answer and the share of the voters who gave it. */
    record Answer(Choice choice, Figure share) {

        /** The voters who gave it out of those of the corner, or the words that stand where they are not shown. */
        String words(PageContext ctx) {
            if (share instanceof Figure.Statistic shown) {
                BigDecimal percent = shown.number().orElseThrow();
                long voters = Math.round(percent.doubleValue() * shown.n() / HUNDRED.doubleValue());
                return ctx.t("committee.votes", voters, shown.n());
            }
            return ctx.t(share.wordsKey().orElseThrow());
        }
    }

    static CornerResult of(Tally tally, Circle circle, Period period) {
        Basis basis = new Basis(Unit.PERCENT, period, "committee.method");
        Figure seats = Figure.Work.of(tally.seats(), new Basis(Unit.PLACES, period, "committee.method"));
        return new CornerResult(
                tally.corner(),
                seats,
                Arrays.stream(Choice.values())
                        .map(choice -> new Answer(choice, share(tally, choice, circle, basis)))
                        .toList());
    }

    /** Whether how it voted shows; else the words of one answer say why not. */
    boolean isShown() {
        return answers.stream().allMatch(answer -> answer.share() instanceof Figure.Statistic);
    }

    /** How many sit there, in the language's form. */
    String seats(PageContext ctx) {
        return ctx.t("committee.seats", seats.number().orElse(BigDecimal.ZERO).longValue());
    }

    /** Why how it voted does not show. */
    String why(PageContext ctx) {
        return answers.get(0).share() instanceof Figure.Absent
                ? ctx.t("committee.nobody")
                : answers.get(0).words(ctx);
    }

    private static Figure share(Tally tally, Choice choice, Circle circle, Basis basis) {
        Contributions voters = Contributions.of(tally.places());
        if (voters.isEmpty()) {
            return tally.few() ? new Figure.Masked(basis) : new Figure.Absent(basis);
        }
        BigDecimal percent = BigDecimal.valueOf(tally.answers().getOrDefault(choice, 0L))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(voters.total()), MathContext.DECIMAL64);
        return circle.statistic(new Estimate(percent, null, null, voters, 0), Population.TEAM, basis);
    }
}
