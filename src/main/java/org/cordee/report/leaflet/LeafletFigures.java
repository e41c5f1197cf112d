package org.cordee.report.leaflet;

import java.util.List;
import java.util.Optional;
import org.cordee.evidence.EvidenceFacts;
import org.cordee.questionnaire.Benefit;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.questionnaire.result.ChangeResult;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Figure;

/**
 * Which figures a leaflet shows: for each benefit, the first of its results, in the order set beforehand, that may leave
 * its structure. Nobody chooses, and whether it is favourable is not looked at.
 */
final class LeafletFigures {

    private static final List<Benefit> FOUR = List.of(Benefit.ALLIANCE, Benefit.STIGMA, Benefit.HOPE, Benefit.TEAM);

    private LeafletFigures() {}

    /** The four benefits in the order of the leaflet. */
    static List<LeafletBenefit> of(List<BenefitResult> results, EvidenceFacts evidence) {
        return FOUR.stream()
                .map(benefit -> new LeafletBenefit(
                        evidence.of(benefit.code()), shown(results, benefit).orElse(null)))
                .toList();
    }

    /** What is measured of recovery, which is no benefit of the four and is told beside its definition. */
    static Optional<ChangeResult> recovery(List<BenefitResult> results) {
        return shown(results, Benefit.RECOVERY);
    }

    private static Optional<ChangeResult> shown(List<BenefitResult> results, Benefit benefit) {
        return results.stream()
                .filter(result -> result.benefit() == benefit)
                .flatMap(result -> result.changes().stream())
                .filter(LeafletFigures::mayLeave)
                .findFirst();
    }

    /** A leaflet is handed to anybody: what a team may see of itself needs as many answers as what leaves it. */
    private static boolean mayLeave(ChangeResult result) {
        return result.change() instanceof Figure.Statistic shown
                && shown.n() >= Circle.FUNDER.threshold(shown.population());
    }
}
