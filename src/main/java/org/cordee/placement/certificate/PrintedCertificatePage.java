package org.cordee.placement.certificate;

import java.time.LocalDate;
import java.util.List;
import org.cordee.placement.MissionSummary;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A certificate on paper, under the name and the title the peer chose.
 *
 * @param work what they logged, when they want it told; empty otherwise
 */
record PrintedCertificatePage(
        PlacementSummary placement,
        Certificate certificate,
        Holder holder,
        List<MissionSummary> missions,
        List<OwnWork.Line> work)
        implements Page {

    /** As whom the peer takes it: nothing of it is kept. */
    record Holder(String name, String title) {}

    @Override
    public String template() {
        return "placement/certificate/printed";
    }

    @Override
    public String titleKey() {
        return "certificate.window";
    }

    public @Nullable LocalDate until() {
        return placement.dates().endedOn();
    }

    public long minutes() {
        return work.stream().mapToLong(OwnWork.Line::minutes).sum();
    }
}
