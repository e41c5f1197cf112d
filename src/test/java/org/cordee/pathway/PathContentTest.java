package org.cordee.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.reference.ReferencePacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PathContentTest {

    private final PathContents contents = new PathContents(new ReferencePacks());
    private final PathContent content = contents.of(1);

    @Test
    void theWholePathHasFourteenStepsInFivePhasesWithSourceAndDate() {
        assertThat(content.steps())
                .hasSize(14)
                .allSatisfy(step -> assertThat(step.title().en()).isNotBlank());
        assertThat(content.steps().stream().map(StepContent::inPhase).distinct())
                .containsExactly(Phase.values());
        assertThat(contents.pack(1).source()).isNotBlank();
        assertThat(contents.pack(1).date()).isNotNull();
    }

    @Test
    void everyEntryNamesStepsThatExist() {
        for (Entry entry : Entry.values()) {
            assertThat(content.way(entry).steps()).isNotEmpty().allSatisfy(code -> content.step(code));
        }
        assertThat(content.way(Entry.TRAINEE).steps()).hasSize(4);
        assertThat(content.step(content.way(Entry.PEER_HERE).start()).number()).isEqualTo(11);
    }

    @Test
    void onlyOpenStepsAreLeftAndNoneWhereSomebodyIsAlreadyHere() {
        assertThat(path(Entry.NEW_PEER, false, null).leftBeforeArrival(content)).hasSize(1);
        assertThat(path(Entry.NEW_PEER, true, null).leftBeforeArrival(content)).isEmpty();
        Path.GonePast past = new Path.GonePast("une raison assez longue", LocalDate.EPOCH);
        assertThat(path(Entry.NEW_PEER, false, past).leftBeforeArrival(content)).isEmpty();
        assertThat(path(Entry.PEER_HERE, false, null).leftBeforeArrival(content))
                .isEmpty();
    }

    @Test
    void aPathStandsInThePhaseOfItsFirstOpenStep() {
        assertThat(path(Entry.NEW_PEER, false, null).phase(content)).isEqualTo(Phase.PREPARE);
        assertThat(path(Entry.NEW_PEER, true, null).phase(content)).isEqualTo(Phase.PASS_ON);
    }

    private static Path path(Entry entry, boolean done, Path.@Nullable GonePast past) {
        LocalDate day = LocalDate.EPOCH;
        return new Path(
                new UUID(1, 1),
                new Path.Place(new UUID(1, 2), new UUID(1, 3), ""),
                entry,
                1,
                new Path.Dates(day, null, null),
                null,
                List.of(new Path.Step("team", null, null, done ? day : null, past, 0)),
                0);
    }
}
