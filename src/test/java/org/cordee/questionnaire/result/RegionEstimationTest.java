package org.cordee.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        List<ScoredPair> answers = answers(12, 14, 16, 18, 20);
        assertThat(forest(answers, 4)).isEmpty();
        List<Estimates.Group> five = forest(answers, 5);
        assertThat(five).extracting(Estimates.Group::answers).containsExactly(12, 14, 16, 18, 20);
    }

    @Test
    void thoseThatDoNotAgreeAreNotWorkedOut() {
        assertThat(forest(answers(12, 14, 16, 18, 20, 22), 5)).isEmpty();
        assertThat(forest(answers(12, 14, 16, 18, 20, 22, 24), 5)).isEmpty();
        assertThat(forest(answers(12, 14, 16, 18, 20, 22, 24, 26), 5)).hasSize(5);
        assertThat(forest(answers(12, 14, 16, 18, 20, 3), 6)).isEmpty();
    }

    @Test
    void aStructureStandsByItsOwnLastResultAndNotByFreshAnswers() {
        List<ScoredPair> answers = answers(12, 14, 16, 18, 20);
        Map<UUID, Estimates> own = own(answers);
        Set<UUID> all = own.keySet();
        List<ScoredPair> later = new ArrayList<>(answers);
        later.addAll(Inputs.pairs(answers.get(0).structure(), 1, 60));
        assertThat(Forest.of(Inputs.of(Inputs.PERSONS, later), own, all))
                .isEqualTo(Forest.of(Inputs.of(Inputs.PERSONS, answers), own, all));
    }

    @Test
    void whatIsNewMustComeFromEnoughPeopleBesideOneStructure() {
        LocalDate before = LocalDate.of(2026, 6, 30);
        List<ScoredPair> first = Inputs.marked(answers(15, 15, 15), before);
        Estimates told = estimates(first, Set.of()).orElseThrow();
        UUID grown = first.get(0).structure();
        List<ScoredPair> more = new ArrayList<>(first);
        more.addAll(Inputs.pairs(grown, 11, 6));
        assertThat(again(more, before, told)).isPresent();
        more.addAll(Inputs.pairs(1, 6));
        assertThat(again(more, before, told)).isEmpty();
        more.addAll(Inputs.pairs(10, 6));
        assertThat(again(more, before, told)).isPresent();
    }

    private static Optional<Estimates> again(List<ScoredPair> answers, LocalDate before, Estimates told) {
        ResultInput input = Inputs.after(Inputs.of(Inputs.PERSONS, answers), before, told);
        return RegionEstimation.of(input, Map.of(), Set.of());
    }

    /** Each structure by its own result, the first so many agreeing. */
    private static List<Estimates.Group> forest(List<ScoredPair> answers, int agreeing) {
        List<UUID> structures =
                answers.stream().map(ScoredPair::structure).distinct().toList();
        return Forest.of(Inputs.of(Inputs.PERSONS, answers), own(answers), Set.copyOf(structures.subList(0, agreeing)));
    }

    private static Map<UUID, Estimates> own(List<ScoredPair> answers) {
        Map<UUID, Estimates> own = new HashMap<>();
        answers.stream()
                .collect(Collectors.groupingBy(ScoredPair::structure))
                .forEach((structure, pairs) -> ChangeEstimation.of(Inputs.of(Inputs.PERSONS, pairs))
                        .ifPresent(told -> own.put(structure, told)));
        return own;
    }

    private static Optional<Estimates> estimates(List<ScoredPair> answers, Set<UUID> agreeing) {
        return RegionEstimation.of(Inputs.of(Inputs.PERSONS, answers), Map.of(), agreeing);
    }

    private static List<ScoredPair> answers(int... many) {
        List<ScoredPair> answers = new ArrayList<>();
        for (int each : many) {
            answers.addAll(Inputs.pairs(UUID.randomUUID(), each, 6));
        }
        return answers;
    }
}
