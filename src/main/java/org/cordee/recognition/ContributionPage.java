package org.cordee.recognition;

import java.util.List;
import org.cordee.activity.OwnContributions;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** What a peer did over a period, and the form of the statement they take. */
record ContributionPage(List<OwnContributions.Line> lines, List<PlacementSummary> placements, Form form)
        implements Page {

    @Override
    public String template() {
        return "recognition/contributions";
    }

    @Override
    public String titleKey() {
        return "recognition.contributions";
    }

    long minutes() {
        return lines.stream().mapToLong(OwnContributions.Line::minutes).sum();
    }
}
