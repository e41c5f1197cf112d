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
     * @param papers the ground of its papers
     * @param hostedHours hours in presence already agreed here for the same person in the teaching year
     * @param missions how many things the sheet says the peer does
     * @param present the papers that are there and still valid
     */
    record Ground(PaperGround papers, int hostedHours, int missions, Set<String> present) {}

    /** Everything that is missing, never only the first; the papers last. */
    static List<Problem> missing(
            Placement placement, Ground ground, List<PaperRule> papers, TraineeRules trainee, LocalDate today) {
        List<Problem> missing = new ArrayList<>(frame(placement, today));
        if (ground.missions() == 0) {
            missing.add(Problem.ofAll("error.placement.start.missions"));
        }
        if (asksWhichAssociation(placement, ground.papers().body())) {
            missing.add(Problem.ofAll("error.placement.start.association"));
        }
        if (placement.terms().status() == PlacementStatus.TRAINEE && trainee.asksCourse()) {
            missing.addAll(course(ground, trainee));
        }
        missing.addAll(papers(ground, papers));
        return missing;
    }

    /** The blocking papers that are not there. */
    static List<Problem> papers(Ground ground, List<PaperRule> papers) {
        return papers.stream()
                .filter(rule -> rule.blocking() && !ground.present().contains(rule.code()))
                .map(rule -> Problem.ofAll("error.placement.start.paper", rule.words()))
                .toList();
    }

    /** A volunteer in a hospital belongs to an association that signed with it (CSP L.1112-5). */
    static boolean asksWhichAssociation(Placement placement, ManagingBody body) {
        return body == ManagingBody.HOSPITAL
                && placement.terms().status() == PlacementStatus.VOLUNTEER
                && placement.terms().association() == null;
    }

    private static List<Problem> frame(Placement placement, LocalDate today) {
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
        return missing;
    }

    private static List<Problem> course(Ground ground, TraineeRules trainee) {
        Circumstances facts = ground.papers().circumstances();
        List<Problem> missing = new ArrayList<>();
        if (facts.taughtHours() == null || facts.presenceHours() == null) {
            missing.add(Problem.ofAll("error.placement.start.course"));
        }
        if (trainee.isTooLong(facts, ground.hostedHours())) {
            missing.add(Problem.ofAll(
                    "error.placement.start.too_long",
                    facts.hours() + ground.hostedHours(),
                    trainee.mostHoursPerHostAndYear()));
        }
        return missing;
    }
}
