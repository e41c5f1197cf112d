package org.cordee.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.cordee.funding.Post;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.questionnaire.result.ChangeResult;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.statistics.Unit;

/**
 * What a funder is told of the posts it pays in one structure: posts, full-time equivalents, acts, hours, groups; and how
 * the answers of people there moved, as it was last let out.
 */
final class FunderAnnex {

    private static final DateTimeFormatter THROUGH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    private FunderAnnex() {}

    /** Work of the posts over closed quarters, hours in minutes. */
    record Work(long acts, long minutes, long groups) {}

    static Annex of(List<Post> posts, Work work, List<BenefitResult> results, Period period) {
        return new Annex(
                Circle.FUNDER,
                period,
                List.of(
                        line("posts", BigDecimal.valueOf(posts.size()), Unit.POSTS, period),
                        line("full_time", fullTime(posts, period), Unit.FULL_TIME_EQUIVALENTS, period),
                        line("acts", BigDecimal.valueOf(work.acts()), Unit.ACTS, period),
                        line("hours", Annex.amount(AnnexRow.HOURS, work.minutes()), Unit.HOURS, period),
                        line("groups", BigDecimal.valueOf(work.groups()), Unit.GROUPS, period)),
                changes(results));
    }

    /** By the measure that was chosen beforehand for each benefit, whatever it says; none where none may be shown. */
    private static List<Annex.Breakdown> changes(List<BenefitResult> results) {
        List<AnnexLine> lines = results.stream()
                .flatMap(told -> told.headline().stream().map(change -> changed(told, change)))
                .filter(line -> line.figure() instanceof Figure.Statistic)
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Annex.Breakdown("report.breakdown.results", lines));
    }

    private static AnnexLine changed(BenefitResult told, ChangeResult change) {
        return new AnnexLine(
                "report.result." + told.benefit().code() + "." + change.moment(),
                List.of(change.scale().abbr(), THROUGH.format(change.through())),
                change.change());
    }

    /** The share of each post, weighted by the days it was paid in the period. */
    static BigDecimal fullTime(List<Post> posts, Period period) {
        long percentDays = posts.stream()
                .mapToLong(post -> post.percent() * daysPaid(post, period))
                .sum();
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return BigDecimal.valueOf(percentDays).divide(BigDecimal.valueOf(100 * days), 2, RoundingMode.HALF_UP);
    }

    private static long daysPaid(Post post, Period period) {
        LocalDate first = post.startsOn().isAfter(period.from()) ? post.startsOn() : period.from();
        LocalDate ends = post.endsOn();
        LocalDate last = ends != null && ends.isBefore(period.to()) ? ends : period.to();
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static AnnexLine line(String word, BigDecimal amount, Unit unit, Period period) {
        return new AnnexLine(
                "report.funder.row." + word,
                List.of(),
                new Figure.Work(amount, null, new Basis(unit, period, "report.funder.method." + word)));
    }
}
