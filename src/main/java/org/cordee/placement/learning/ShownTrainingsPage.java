package org.cordee.placement.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.Problems;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;

/**
 * The trainings a peer shows to the structure of a placement.
 *
 * @param own whether the reader is the peer, who decides; the others read what is shown
 * @param shown whether it is shown, as far as the reader is the peer
 */
record ShownTrainingsPage(
        PlacementSummary placement,
        boolean own,
        boolean shown,
        List<ShownTraining> trainings,
        LocalDate today,
        Problems problems)
        implements Page {

    @Override
    public String template() {
        return "placement/learning/shown";
    }

    @Override
    public String titleKey() {
        return own ? "followed.share.title" : "followed.shown.title";
    }

    @Override
    public Set<Subject> subjects() {
        return own || placement.peer() == null || trainings.isEmpty()
                ? Set.of()
                : Set.of(new Subject("peer.training", placement.id(), placement.peer()));
    }

    public String href() {
        return "/placements/" + placement.id();
    }
}
