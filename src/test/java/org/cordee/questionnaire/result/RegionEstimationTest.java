package org.cordee.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegionEstimationTest {

    @Test
    void threeStructuresWithEnoughAnswersArePooled() {
        Estimates region = estimates(answers(12, 20, 30), Set.of()).orElseThrow();
        assertThat(region.pooled()).isNotNull();
        assertThat(region.pooled().groups()).isEqualTo(3);
        assertThat(region.pooled().prediction()).isNull();
        assertThat(region.answers().total()).isEqualTo(62);
    }

    @Test
    void smallStructuresSpeakTogether() {
        Estimates region = estimates(answers(12, 20, 4, 5, 6), Set.of()).orElseThrow();
        assertThat(region.pooled()).isNotNull();
        assertThat(region.pooled().groups()).isEqualTo(3);
        assertThat(region.answers().structures()).isEqualTo(5);
    }

    @Test
    void whatFillsNoGroupJoinsTheSmallest() {
        Estimates region = estimates(answers(12, 20, 15, 4, 5), Set.of()).orElseThrow();
        assertThat(region.pooled()).isNotNull();
        assertThat(region.pooled().groups()).isEqualTo(3);
        assertThat(region.answers().total()).isEqualTo(56);
        assertThat(region.answers().structures()).isEqualTo(5);
    }

    @Test
    void aSmallRegionIsPutTogetherWithoutPooling() {
        Estimates region = estimates(answers(7, 6, 5), Set.of()).orElseThrow();
        assertThat(region.pooled()).isNull();
        assertThat(region.answers().total()).isEqualTo(18);
    }

    @Test
    void twoStructuresAreNoRegion() {
        assertThat(estimates(answers(30, 30), Set.of())).isEmpty();
    }

    @Test
    void whatIsLeftBesideTheLargestMustBeEnoughToo() {
        assertThat(estimates(answers(20, 5, 5), Set.of())).isEmpty();
        assertThat(estimates(answers(20, 6, 5), Set.of())).isPresent();
    }

    @Test
    void theForestWantsFiveStructuresThatAgree() {
        List<ScoredPair> answers = answers(12, 14, 16, 18, 20, 22, 24);
        List<UUID> structures =
                answers.stream().map(ScoredPair::structure).distinct().toList();
        assertThat(forest(answers, Set.copyOf(structures.subList(0, 4)))).isEmpty();
        List<Estimates.Group> five = forest(answers, Set.copyOf(structures.subList(0, 5)));
        assertThat(five).hasSize(6);
        assertThat(five.stream().filter(Estimates.Group::several)).hasSize(1);
        assertThat(five).extracting(Estimates.Group::answers).isSorted();
    }

    @Test
    void oneThatDoesNotAgreeIsNotWorkedOut() {
        List<ScoredPair> answers = answers(12, 14, 16, 18, 20, 22);
        List<UUID> structures =
                answers.stream().map(ScoredPair::structure).distinct().toList();
        assertThat(forest(answers, Set.copyOf(structures.subList(0, 5)))).isEmpty();
        assertThat(forest(answers, Set.copyOf(structures))).hasSize(6);
    }

    @Test
    void smallOnesStandTogetherInTheForest() {
        List<ScoredPair> answers = answers(12, 14, 16, 18, 20, 6, 7);
        Set<UUID> structures =
                new HashSet<>(answers.stream().map(ScoredPair::structure).toList());
        List<Estimates.Group> forest = forest(answers, structures);
        assertThat(forest).hasSize(6);
        assertThat(forest.stream().filter(Estimates.Group::several))
                .extracting(Estimates.Group::answers)
                .containsExactly(13);
    }

    private static List<Estimates.Group> forest(List<ScoredPair> answers, Set<UUID> agreeing) {
        Estimates.Pooled pooled = estimates(answers, agreeing).orElseThrow().pooled();
        assertThat(pooled).isNotNull();
        return pooled.forest();
    }

    private static Optional<Estimates> estimates(List<ScoredPair> answers, Set<UUID> agreeing) {
        return RegionEstimation.of(Inputs.of(Inputs.PERSONS, answers), agreeing);
    }

    private static List<ScoredPair> answers(int... many) {
        List<ScoredPair> answers = new ArrayList<>();
        for (int each : many) {
            answers.addAll(Inputs.pairs(UUID.randomUUID(), each, 6));
        }
        return answers;
    }
}
