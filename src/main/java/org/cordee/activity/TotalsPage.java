package org.cordee.activity;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.WorkPlace;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a structure over a year.
 *
 * @param spans months where they are open to the reader, closed quarters elsewhere
 * @param whole all the spans together
 * @param led the placements the reader accompanies, whose paper sheets they may copy
 */
record TotalsPage(
        UUID structure,
        int year,
        int thisYear,
        List<Span> spans,
        TotalsLine whole,
        List<Part> kinds,
        List<Part> levels,
        List<WorkPlace> led)
        implements Page {

    /** A month, or a quarter. */
    record Span(LocalDate start, boolean quarter, TotalsLine line) {
        String words(PageContext ctx) {
            if (quarter) {
                return ctx.t("activity.totals.quarter", start.get(IsoFields.QUARTER_OF_YEAR));
            }
            return start.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, ctx.locale());
        }

        String shortWords(PageContext ctx) {
            return quarter
                    ? ctx.t("activity.totals.quarter.short", start.get(IsoFields.QUARTER_OF_YEAR))
                    : start.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, ctx.locale());
        }
    }

    /** A kind or a level: its code, null for acts without level. */
    record Part(@Nullable String code, @Nullable ActivityKind kind, TotalsLine line) {}

    @Override
    public String template() {
        return "activity/totals";
    }

    @Override
    public String titleKey() {
        return "activity.totals.title";
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    boolean hasQuarters() {
        return spans.stream().anyMatch(Span::quarter);
    }

    String yearHref(int other) {
        return "/journal/totals/" + structure + "?year=" + other;
    }

    HoursChart chart() {
        return new HoursChart(spans);
    }
}
