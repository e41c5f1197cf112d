package org.cordee.placement.intake;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.cohort.HandMove;
import org.cordee.placement.cohort.Stay;
import org.cordee.placement.exchange.ExchangeWords;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * The cohort a trainee joined, as they alone see it.
 *
 * @param request what they asked, where the places within it are shown
 */
record OwnCohortPage(Form form, Cohort cohort, String school, UUID request, OwnPlace place, ExchangeWords words)
        implements Page {

    /**
     * What is said to the trainee about their place.
     *
     * @param move a place chosen by hand they are asked about, or null
     * @param at that place
     * @param answers whether it may still be answered
     * @param waiting whether no place within what they said was left
     */
    record OwnPlace(@Nullable HandMove move, DraftQueries.@Nullable Place at, boolean answers, boolean waiting) {}

    @Override
    public String template() {
        return "placement/intake/own";
    }

    @Override
    public String titleKey() {
        return "intake.cohort.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(cohort.terms().course());
    }

    @Override
    public String windowTitleKey() {
        return "intake.window";
    }

    /** The days at a place that are in the cohort's. */
    public String days(PageContext ctx, HandMove move) {
        Stay stay = cohort.terms().within(move.stay());
        return ctx.t("exchange.period", ctx.date(stay.from()), ctx.date(stay.until()));
    }

    public String href() {
        return "/cohort/" + cohort.id();
    }
}
