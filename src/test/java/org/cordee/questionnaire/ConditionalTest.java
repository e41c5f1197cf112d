package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cordee.reference.Words;
import org.junit.jupiter.api.Test;

/** What one answer leaves out, and what another takes back. */
class ConditionalTest {

    private static final Conditional U1 =
            new Conditional("pair-u", 1, "U1", new OnlyIf("pair-p", "EXP", 0, new Words("Si…", "If…"), "Si…"));
    private static final Given MET = given("pair-p", "EXP", Answer.of(2));
    private static final Given MET_NONE = given("pair-p", "EXP", Answer.of(0));
    private static final Given FELT = given("pair-u", "U1", Answer.of(7));
    private static final Given NOT_ASKED = given("pair-u", "U1", new Answer.NotAsked());

    @Test
    void whoeverMetNobodyIsNotAsked() {
        assertThat(kept(Set.of(), MET_NONE).given()).containsExactly(MET_NONE, NOT_ASKED);
        assertThat(kept(Set.of(), MET_NONE, FELT).given()).containsExactly(MET_NONE, NOT_ASKED);
    }

    @Test
    void everyOtherAnswerLeavesTheQuestion() {
        for (Given gate : List.of(
                MET,
                given("pair-p", "EXP", Answer.of(4)),
                given("pair-p", "EXP", new Answer.Declined()),
                given("pair-p", "EXP", new Answer.NotApplicable()))) {
            assertThat(kept(Set.of(), gate, FELT)).isEqualTo(new Conditional.Kept(List.of(gate, FELT), List.of()));
        }
        assertThat(kept(Set.of(), FELT).given()).containsExactly(FELT);
        Given other = given("pair-p", "A1", Answer.of(0));
        assertThat(kept(Set.of(), other).given()).containsExactly(other);
    }

    @Test
    void aChangedAnswerAsksAgainAndAnOldPageDoesNot() {
        assertThat(kept(Set.of("pair-u.U1"), MET)).isEqualTo(new Conditional.Kept(List.of(MET), List.of(U1)));
        assertThat(kept(Set.of("pair-u.U1"), FELT)).isEqualTo(new Conditional.Kept(List.of(), List.of()));
    }

    private static Conditional.Kept kept(Set<String> leftOut, Given... given) {
        return Conditional.apply(List.of(U1), List.of(given), leftOut);
    }

    private static Given given(String instrument, String item, Answer answer) {
        return new Given(instrument, 1, item, answer);
    }
}
