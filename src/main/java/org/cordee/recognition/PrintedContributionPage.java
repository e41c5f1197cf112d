package org.cordee.recognition;

import java.time.LocalDate;
import java.util.List;
import org.cordee.activity.OwnContributions;
import org.cordee.platform.web.Page;

/**
 * A statement of hours on paper, under the name and the title the peer chose.
 *
 * @param places names of structures, only when the peer wants them
 */
record PrintedContributionPage(Holder holder, LocalDate today, List<String> places, List<OwnContributions.Line> lines)
        implements Page {

    /** As whom, and over which days; nothing of it is kept. */
    record Holder(String name, String title, LocalDate from, LocalDate to) {}

    @Override
    public String template() {
        return "recognition/contributions_printed";
    }

    @Override
    public String titleKey() {
        return "recognition.window";
    }

    long minutes() {
        return lines.stream().mapToLong(OwnContributions.Line::minutes).sum();
    }
}
