package org.cordee.placement.intake;

import org.cordee.placement.exchange.ExchangeWords;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** What a code opens, and what a trainee says to join. */
record JoinPage(Form form, CohortQueries.Behind behind, String code, ExchangeWords words) implements Page {

    @Override
    public String template() {
        return "placement/intake/join";
    }

    @Override
    public String titleKey() {
        return "intake.join.title";
    }

    @Override
    public String windowTitleKey() {
        return "intake.window";
    }
}
