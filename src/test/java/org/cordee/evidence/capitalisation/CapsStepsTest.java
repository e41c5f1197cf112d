package org.cordee.evidence.capitalisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CapsStepsTest {

    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("ACCOMPANIER framing interview", "interviews"),
            Map.entry("ACCOMPANIER interviews analyse", "analysis"),
            Map.entry("ACCOMPANIER analysis interview", "interviews"),
            Map.entry("ACCOMPANIER analysis write", "draft"),
            Map.entry("ACCOMPANIER draft propose", "proposed"),
            Map.entry("ACCOMPANIER proposed rework", "draft"),
            Map.entry("ACCOMPANIER validated rework", "draft"),
            Map.entry("ACCOMPANIER published revise", "draft"),
            Map.entry("TELLER proposed answer", "validated"),
            Map.entry("TELLER validated answer", "validated"),
            Map.entry("COORDINATOR validated review", "reviewed"),
            Map.entry("COORDINATOR validated give_back", "draft"),
            Map.entry("COORDINATOR reviewed give_back", "draft"),
            Map.entry("COORDINATOR reviewed publish", "published"),
            Map.entry("COORDINATOR published revise", "draft"),
            Map.entry("COORDINATOR framing withdraw", "withdrawn"),
            Map.entry("COORDINATOR interviews withdraw", "withdrawn"),
            Map.entry("COORDINATOR analysis withdraw", "withdrawn"),
            Map.entry("COORDINATOR draft withdraw", "withdrawn"),
            Map.entry("COORDINATOR proposed withdraw", "withdrawn"),
            Map.entry("COORDINATOR validated withdraw", "withdrawn"),
            Map.entry("COORDINATOR reviewed withdraw", "withdrawn"),
            Map.entry("COORDINATOR published withdraw", "withdrawn"));

    @Test
    void everyStateAndEveryHatMakesTheStepsOfTheTableAndNoOther() {
        Map<String, String> found = new TreeMap<>();
        for (CapsHat hat : CapsHat.values()) {
            for (CapsState from : CapsState.values()) {
                for (CapsStep step : CapsStep.values()) {
                    CapsSteps.after(from, step, Set.of(hat))
                            .ifPresent(to -> found.put(hat + " " + from.code() + " " + step.code(), to.code()));
                }
            }
        }
        assertThat(found).isEqualTo(new TreeMap<>(TABLE));
    }

    @Test
    void nobodyWithoutAHatMovesASheet() {
        for (CapsState from : CapsState.values()) {
            assertThat(CapsSteps.from(from, List.of())).isEmpty();
        }
    }

    @Test
    void everyStateIsReachedAndOnlyTheWithdrawnOneIsLast() {
        Set<String> reached = Set.copyOf(TABLE.values());
        assertThat(Arrays.stream(CapsState.values()).map(CapsState::code).collect(Collectors.toSet()))
                .allMatch(state -> reached.contains(state) || state.equals("framing"));
        assertThat(Arrays.stream(CapsState.values())
                        .filter(state ->
                                CapsSteps.from(state, Set.of(CapsHat.values())).isEmpty()))
                .containsExactly(CapsState.WITHDRAWN);
    }
}
