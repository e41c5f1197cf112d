package org.cordee.signal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides which signals a peer gets about their own work. A pause silences all of them, and counting begins again after it. */
final class OwnRules {

    /** Where supervision and intervision are logged. */
    private static final String SUPPORT = "for_oneself";

    private static final Set<String> TOGETHER = Set.of("group", "team_life", SUPPORT);
    private static final int MINUTES = 60;

    private final SignalContent content;
    private final Life life;
    private final LocalDate today;

    OwnRules(SignalContent content, Life life, LocalDate today) {
        this.content = content;
        this.life = life;
        this.today = today;
    }

    /** How far back work is looked at, in months. */
    static int months(SignalContent content) {
        return Math.max(
                content.rule("tokenism").limit("months"), content.rule("drift").limit("months") + 1);
    }

    List<Finding> findings() {
        return life.isPaused(today)
                ? List.of()
                : Stream.of(load(), support(), tokenism(), drift(), fading())
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** Whole weeks above what was agreed, or of many talks and no time in a group. */
    private Optional<Finding> load() {
        SignalContent.Rule rule = content.rule("load");
        int weeks = rule.limit("weeks");
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (monday.minusWeeks(weeks).isBefore(life.counted())) {
            return Optional.empty();
        }
        List<List<OwnFigures.Worked>> each = IntStream.rangeClosed(1, weeks)
                .mapToObj(back -> life.between(monday.minusWeeks(back), monday.minusWeeks(back - 1L)))
                .toList();
        long longest = each.stream().mapToLong(OwnRules::minutes).max().orElse(0);
        Double agreed = life.agreedHours();
        boolean above = agreed != null
                && each.stream()
                        .allMatch(week -> minutes(week) * 100 > agreed * MINUTES * (100 + rule.limit("percent")));
        boolean crowded = each.stream().allMatch(week -> isCrowded(week, rule.limit("contacts")));
        return above || crowded
                ? Optional.of(Finding.of(OwnKind.LOAD, weeks, Math.round((double) longest / MINUTES)))
                : Optional.empty();
    }

    private static boolean isCrowded(List<OwnFigures.Worked> week, int contacts) {
        int talks = week.stream()
                .filter(worked -> worked.kind().equals("individual"))
                .mapToInt(OwnFigures.Worked::acts)
                .sum();
        return talks >= contacts && week.stream().noneMatch(worked -> TOGETHER.contains(worked.kind()));
    }

    /** No supervision nor intervision for long; alone in the structure it is called otherwise, and sooner. */
    private Optional<Finding> support() {
        OwnKind kind = life.alone() ? OwnKind.ISOLATION : OwnKind.SUPERVISION;
        return silent(kind, life.last(SUPPORT));
    }

    private Optional<Finding> fading() {
        return silent(OwnKind.FADING, life.last());
    }

    private Optional<Finding> silent(OwnKind kind, LocalDate since) {
        long days = ChronoUnit.DAYS.between(since, today);
        return days >= content.rule(kind.code()).limit("days")
                ? Optional.of(Finding.of(kind, content.rule(kind.code()).limit("days")))
                : Optional.empty();
    }

    private Optional<Finding> tokenism() {
        SignalContent.Rule rule = content.rule("tokenism");
        LocalDate first = today.minusMonths(rule.limit("months"));
        if (!life.decides() || first.isBefore(life.counted())) {
            return Optional.empty();
        }
        return share(
                OwnKind.TOKENISM,
                life.between(first, today).stream()
                        .filter(worked -> worked.level() != null)
                        .toList(),
                worked -> "information".equals(worked.level()));
    }

    /** Whole months, each of them mostly outside the sheet. */
    private Optional<Finding> drift() {
        int months = content.rule("drift").limit("months");
        LocalDate month = today.withDayOfMonth(1);
        if (month.minusMonths(months).isBefore(life.counted())) {
            return Optional.empty();
        }
        List<Optional<Finding>> each = IntStream.rangeClosed(1, months)
                .mapToObj(back -> share(
                        OwnKind.DRIFT,
                        life.between(month.minusMonths(back), month.minusMonths(back - 1L)).stream()
                                .filter(worked -> !worked.kind().equals(SUPPORT)
                                        && !worked.kind().equals("team_life"))
                                .toList(),
                        worked -> !worked.onSheet()))
                .toList();
        return each.stream().allMatch(Optional::isPresent) ? each.get(0) : Optional.empty();
    }

    private Optional<Finding> share(OwnKind kind, List<OwnFigures.Worked> work, Predicate<OwnFigures.Worked> counted) {
        SignalContent.Rule rule = content.rule(kind.code());
        long all = minutes(work);
        long some = minutes(work.stream().filter(counted).toList());
        boolean enough = all >= rule.limit("minutes");
        return enough && some * 100 > all * rule.limit("percent")
                ? Optional.of(Finding.of(kind, Math.round(100.0 * some / all), rule.limit("months")))
                : Optional.empty();
    }

    private static long minutes(List<OwnFigures.Worked> work) {
        return work.stream().mapToLong(OwnFigures.Worked::minutes).sum();
    }
}
