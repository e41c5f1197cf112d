package org.cordee.recognition;

import java.time.LocalDate;
import org.cordee.platform.web.Page;

/** A portfolio on paper. */
record PrintedPortfolioPage(Portfolio portfolio, LocalDate today) implements Page {

    @Override
    public String template() {
        return "recognition/portfolio_printed";
    }

    @Override
    public String titleKey() {
        return "recognition.window";
    }

    PortfolioPart[] parts() {
        return PortfolioPart.values();
    }
}
