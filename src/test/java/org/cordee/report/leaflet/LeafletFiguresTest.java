package org.cordee.report.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.cordee.questionnaire.Benefit;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.questionnaire.result.ChangeResult;
import org.cordee.questionnaire.result.ChangeResult.Verdict;
import org.cordee.statistics.Circle;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Population;
import org.junit.jupiter.api.Test;

class LeafletFiguresTest {

    private final ChangeResult rise = inside(Verdict.RISE, 30);
    private final ChangeResult decline = inside(Verdict.DECLINE, 30);
    private final ChangeResult masked = inside(Verdict.RISE, 7);

    @Test
    void everyBenefitStandsWithItsClaimWhateverIsMeasured() {
        List<LeafletBenefit> none = of();

        assertThat(none).extracting(LeafletBenefit::code).containsExactly("alliance", "stigma", "hope", "team");
        assertThat(none).allMatch(benefit -> benefit.change() == null);
        assertThat(none).allMatch(benefit -> !benefit.facts().parts().isEmpty());
    }

    @Test
    void anUnfavourableResultIsKept() {
        assertThat(shown(Measured.of(Benefit.HOPE, decline))).containsExactly(decline);
    }

    @Test
    void theFirstInTheOrderSetBeforehandIsShownNotTheBest() {
        assertThat(shown(Measured.of(Benefit.HOPE, decline, rise))).containsExactly(decline);
        assertThat(shown(Measured.of(Benefit.HOPE, masked, decline, rise))).containsExactly(decline);
    }

    @Test
    void whatIsMaskedOrMissingLeavesNoTrace() {
        assertThat(masked.change()).isInstanceOf(Figure.Masked.class);
        assertThat(shown(Measured.of(Benefit.HOPE, masked), Measured.missing(Benefit.TEAM)))
                .isEmpty();
    }

    @Test
    void whatATeamMaySeeOfItselfNeedsElevenAnswersToLeave() {
        Figure six = Circle.INSIDE.statistic(
                Measured.estimate(Circle.INSIDE, 4, ClaimLevel.BEFORE_AFTER, 6), Population.TEAM, Measured.POINTS);
        ChangeResult ofSix = Measured.with(rise, six);

        assertThat(six).isInstanceOf(Figure.Statistic.class);
        assertThat(shown(Measured.of(Benefit.TEAM, ofSix))).isEmpty();
        assertThat(shown(Measured.of(Benefit.TEAM, inside(Verdict.RISE, 11)))).hasSize(1);
    }

    @Test
    void recoveryIsToldBesideItsDefinition() {
        assertThat(LeafletFigures.recovery(List.of(Measured.of(Benefit.RECOVERY, decline))))
                .contains(decline);
        assertThat(shown(Measured.of(Benefit.RECOVERY, decline))).isEmpty();
    }

    @Test
    void oneLevelIsSaidOnceAndEachNoteOnce() {
        Leaflet one = Made.leaflet(LeafletAudience.FUNDER, false, Measured.everything(Circle.REGION), 0);
        ChangeResult compared = Measured.change(Circle.REGION, Verdict.RISE, ClaimLevel.CONTEMPORARY_COMPARISON, 60);
        Leaflet two = Made.leaflet(
                LeafletAudience.FUNDER,
                false,
                List.of(
                        Measured.of(Benefit.HOPE, compared),
                        Measured.of(
                                Benefit.TEAM,
                                Measured.everything(Circle.REGION)
                                        .get(0)
                                        .changes()
                                        .get(0))),
                0);

        assertThat(one.ofOneLevel()).isPresent();
        assertThat(one.cautions()).hasSize(3).doesNotHaveDuplicates();
        assertThat(one.through()).contains(Measured.THROUGH);
        assertThat(two.ofOneLevel()).isEmpty();
    }

    private static ChangeResult inside(Verdict verdict, long answers) {
        return Measured.change(Circle.INSIDE, verdict, ClaimLevel.BEFORE_AFTER, answers);
    }

    private static List<LeafletBenefit> of(BenefitResult... results) {
        return LeafletFigures.of(List.of(results), Made.EVIDENCE);
    }

    private static List<ChangeResult> shown(BenefitResult... results) {
        return of(results).stream()
                .map(LeafletBenefit::change)
                .filter(Objects::nonNull)
                .toList();
    }
}
