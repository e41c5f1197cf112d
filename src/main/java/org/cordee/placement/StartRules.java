package org.cordee.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordee.platform.Problem;

/** What must be there before a placement becomes active. */
final class StartRules {

    private StartRules() {}

    /**
     * Where the placement is and what is on its sheet.
     *
     * @param hospital whether the place belongs to a hospital
     * @param missions how many things the sheet says the peer does
     * @param present the papers marked present and still valid
     */
    record Ground(boolean hospital, int missions, Set<String> present) {}

    /** Everything that is missing, never only the first. */
    static List<Problem> missing(Placement placement, Ground ground, List<PaperRule> papers, LocalDate today) {
        List<Problem> missing = new ArrayList<>();
        if (placement.leads().referent() == null) {
            missing.add(Problem.ofAll("error.placement.start.referent"));
        }
        if (placement.leads().deputy() == null) {
            missing.add(Problem.ofAll("error.placement.start.deputy"));
        }
        LocalDate startsOn = placement.calendar().startsOn();
        if (startsOn == null) {
            missing.add(Problem.ofAll("error.placement.start.date"));
        } else if (startsOn.isAfter(today)) {
            missing.add(Problem.ofAll("error.placement.start.early"));
        }
        if (ground.missions() == 0) {
            missing.add(Problem.ofAll("error.placement.start.missions"));
        }
        if (asksWhichAssociation(placement, ground.hospital())) {
            missing.add(Problem.ofAll("error.placement.start.association"));
        }
        papers.stream()
                .filter(rule -> rule.minimum() && !ground.present().contains(rule.code()))
                .forEach(rule -> missing.add(Problem.ofAll("error.placement.start.paper", rule.words())));
        return missing;
    }

    /** A volunteer in a hospital belongs to an association that signed with it (CSP L.1112-5). */
    static boolean asksWhichAssociation(Placement placement, boolean hospital) {
        return hospital
                && placement.terms().status() == PlacementStatus.VOLUNTEER
                && placement.terms().association() == null;
    }
}
