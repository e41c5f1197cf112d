package org.cordee.recognition;

import java.util.Arrays;
import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/** A peer's own portfolio, line by line. */
record PortfolioPage(Portfolio portfolio, Form form) implements Page {

    @Override
    public String template() {
        return "recognition/portfolio";
    }

    @Override
    public String titleKey() {
        return "recognition.portfolio";
    }

    PortfolioPart[] parts() {
        return PortfolioPart.values();
    }

    List<Option> options(PageContext ctx) {
        return Arrays.stream(PortfolioPart.values())
                .map(part -> Option.of(part.code(), ctx.t("recognition.part." + part.code())))
                .toList();
    }
}
