package org.cordee.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.placement.EngagementLevel;
import org.cordee.placement.WorkPlaces;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.statistics.Period;
import org.springframework.stereotype.Component;

/** Fills the totals of a structure: months where they are open to the reader, closed quarters elsewhere. */
@Component
class TotalsScreen {

    private final TotalQueries totals;
    private final ActivityKinds kinds;
    private final WorkPlaces places;
    private final Today today;

    TotalsScreen(TotalQueries totals, ActivityKinds kinds, WorkPlaces places, Today today) {
        this.totals = totals;
        this.kinds = kinds;
        this.places = places;
        this.today = today;
    }

    TotalsPage of(Actor.Person actor, UUID structure, int year) {
        Period period = Period.year(year);
        List<WorkLine> months = totals.months(structure, period);
        List<WorkLine> quarters = totals.quarters(structure, period).stream()
                .filter(line -> months.stream()
                        .noneMatch(
                                month -> Period.quarterOf(month.start()).from().equals(line.start())))
                .toList();
        List<WorkLine> all = Stream.concat(months.stream(), quarters.stream()).toList();
        List<TotalsPage.Span> spans = new ArrayList<>(spans(months, false));
        spans.addAll(spans(quarters, true));
        spans.sort(Comparator.comparing(TotalsPage.Span::start));
        return new TotalsPage(
                structure,
                year,
                today.date().getYear(),
                spans,
                TotalsLine.of(all, period),
                kinds(all, period),
                levels(all, period),
                places.ledBy(actor));
    }

    private static List<TotalsPage.Span> spans(List<WorkLine> lines, boolean quarter) {
        Map<LocalDate, List<WorkLine>> byStart =
                lines.stream().collect(Collectors.groupingBy(WorkLine::start, TreeMap::new, Collectors.toList()));
        return byStart.entrySet().stream()
                .map(span -> new TotalsPage.Span(
                        span.getKey(), quarter, TotalsLine.of(span.getValue(), period(span.getKey(), quarter))))
                .toList();
    }

    private static Period period(LocalDate start, boolean quarter) {
        return quarter
                ? Period.quarterOf(start)
                : new Period(start, start.plusMonths(1).minusDays(1));
    }

    private List<TotalsPage.Part> kinds(Collection<WorkLine> lines, Period period) {
        return kinds.inForce().stream()
                .map(kind -> part(kind, lines, period))
                .filter(part -> part.line().acts().number().orElseThrow().signum() > 0)
                .toList();
    }

    private static TotalsPage.Part part(ActivityKind kind, Collection<WorkLine> lines, Period period) {
        return new TotalsPage.Part(
                kind.code(), kind, TotalsLine.of(only(lines, line -> line.kind().equals(kind.code())), period));
    }

    private static List<TotalsPage.Part> levels(Collection<WorkLine> lines, Period period) {
        List<TotalsPage.Part> parts = new ArrayList<>();
        for (EngagementLevel level : EngagementLevel.values()) {
            parts.add(new TotalsPage.Part(
                    Codes.word(level), null, TotalsLine.of(only(lines, line -> line.level() == level), period)));
        }
        parts.add(new TotalsPage.Part(null, null, TotalsLine.of(only(lines, line -> line.level() == null), period)));
        return parts;
    }

    private static List<WorkLine> only(Collection<WorkLine> lines, Predicate<WorkLine> wanted) {
        return lines.stream().filter(wanted).toList();
    }
}
