package org.cordee.evidence.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cordee.platform.actor.Role;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.junit.jupiter.api.Test;

class CornerResultTest {

    private static final Period DAYS = Period.quarter(2026, 1);

    @Test
    void fiveVotersShowInsideTheRegionAndNotBeyond() {
        Tally five = tally(List.of(1L, 1L, 3L), Map.of(Choice.AGREE, 3L, Choice.RESERVE, 2L));
        CornerResult inside = CornerResult.of(five, Circle.INSIDE, DAYS);
        assertThat(inside.isShown()).isTrue();
        assertThat(inside.answers().get(0).share().number())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("60"));
        CornerResult beyond = CornerResult.of(five, Circle.REGION, DAYS);
        assertThat(beyond.isShown()).isFalse();
        assertThat(beyond.answers().get(0).share()).isInstanceOf(Figure.Masked.class);
    }

    @Test
    void beyondTheRegionElevenVotersBesideTheLargestOfThreePlacesShow() {
        Map<Choice, Long> answers = Map.of(Choice.AGREE, 20L);
        assertThat(CornerResult.of(tally(List.of(9L, 6L, 5L), answers), Circle.REGION, DAYS)
                        .isShown())
                .isTrue();
        assertThat(CornerResult.of(tally(List.of(4L, 4L, 3L), Map.of(Choice.AGREE, 11L)), Circle.REGION, DAYS)
                        .isShown())
                .isFalse();
        assertThat(CornerResult.of(tally(List.of(6L, 5L), Map.of(Choice.AGREE, 11L)), Circle.REGION, DAYS)
                        .isShown())
                .isFalse();
    }

    @Test
    void fewAndNobodyAreSaidApart() {
        Tally few = new Tally(VoteCorner.SCIENCE, 6, true, List.of(), Map.of());
        assertThat(CornerResult.of(few, Circle.INSIDE, DAYS).answers().get(0).share())
                .isInstanceOf(Figure.Masked.class);
        Tally nobody = new Tally(VoteCorner.SCIENCE, 6, false, List.of(), Map.of());
        assertThat(CornerResult.of(nobody, Circle.INSIDE, DAYS).answers().get(0).share())
                .isInstanceOf(Figure.Absent.class);
    }

    @Test
    void everyRoleSpeaksFromOneCorner() {
        assertThat(VoteCorner.of(Role.PEER)).isEqualTo(VoteCorner.PERSONS);
        assertThat(VoteCorner.of(Role.DIRECTOR)).isEqualTo(VoteCorner.PROFESSIONALS);
        assertThat(VoteCorner.of(Role.TRAINER)).isEqualTo(VoteCorner.SCIENCE);
        assertThat(Choice.RESERVE.isDissent() && Choice.DISAGREE.isDissent()).isTrue();
        assertThat(Choice.AGREE.isDissent() || Choice.ABSTAIN.isDissent()).isFalse();
    }

    private static Tally tally(List<Long> places, Map<Choice, Long> answers) {
        return new Tally(VoteCorner.PERSONS, 12, false, places, answers);
    }
}
