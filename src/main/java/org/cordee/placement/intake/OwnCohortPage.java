package org.cordee.placement.intake;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.exchange.ExchangeWords;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * The cohort a trainee joined, as they alone see it.
 *
 * @param request what they asked, where the places within it are shown
 */
record OwnCohortPage(Form form, Cohort cohort, String school, UUID request, ExchangeWords words) implements Page {

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

    public String href() {
        return "/cohort/" + cohort.id();
    }
}
