package org.cordee.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.testkit.Outcomes.done;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.Today;
import org.cordee.reference.ReferencePacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final PathContents contents = new PathContents(new ReferencePacks());
    private final PathContent content = contents.of(2);

    @Test
    void stepsAreDueInTheirOrderBeforeAndAfterTheArrival() {
        LocalDate arrival = TODAY.plusDays(200);
        Map<String, LocalDate> due = DueDates.of(content, Entry.NEW_PEER, arrival, TODAY);
        assertThat(due)
                .hasSize(14)
                .containsEntry("idea", arrival.minusDays(120))
                .containsEntry("onboarding", arrival.plusDays(30));
        for (StepContent step : content.steps()) {
            assertThat(due.getOrDefault(step.code(), arrival).isBefore(arrival))
                    .as(step.code())
                    .isEqualTo(step.number() <= 8);
        }
    }

    @Test
    void nobodyStartsLate() {
        assertThat(DueDates.of(content, Entry.NEW_PEER, TODAY.plusDays(20), TODAY))
                .containsEntry("idea", TODAY.plusDays(7))
                .containsEntry("agreement", TODAY.plusDays(10));
        assertThat(DueDates.of(content, Entry.TRAINEE, TODAY.plusDays(3), TODAY).values())
                .containsOnly(TODAY.plusDays(3));
        assertThat(DueDates.of(content, Entry.PEER_HERE, TODAY.minusDays(300), TODAY)
                        .values())
                .allSatisfy(day -> assertThat(day).isAfterOrEqualTo(TODAY.plusDays(7)));
    }

    @Test
    void withoutAnArrivalOrOffsetsThereIsNoDayAndWhatIsToCatchUpHasNone() {
        assertThat(DueDates.of(content, Entry.NEW_PEER, null, TODAY)).isEmpty();
        assertThat(DueDates.of(contents.of(1), Entry.NEW_PEER, TODAY, TODAY)).isEmpty();
        assertThat(DueDates.of(content, Entry.PEER_HERE, TODAY, TODAY)).doesNotContainKeys("team", "mission");
    }

    @Test
    void computedDaysFollowTheArrivalAndADayWrittenByHandStays() {
        PlacementWorld world = new PlacementWorld();
        Actor.Person director = world.director;
        LocalDate day = world.app.bean(Today.class).date();
        WorkPath work = world.app.bean(WorkPath.class);
        UUID path = done(Actors.as(
                director,
                () -> world.app
                        .bean(StartPath.class)
                        .handle(
                                director,
                                new StartPath.Command(world.structure, Entry.NEW_PEER, day.plusDays(200), null))));
        assertThat(due(world, path, "team")).isEqualTo(day.plusDays(155));
        LocalDate chosen = day.plusDays(99);
        done(Actors.as(director, () -> work.plan(director, path, "mission", new WorkPath.Plan(null, chosen, false))));
        done(Actors.as(
                director,
                () -> work.plan(director, path, "idea", new WorkPath.Plan("Direction", day.plusDays(80), true))));
        done(Actors.as(director, () -> work.schedule(director, path, day.plusDays(230), null)));
        assertThat(due(world, path, "team")).isEqualTo(day.plusDays(185));
        assertThat(due(world, path, "mission")).as("by hand").isEqualTo(chosen);
        assertThat(due(world, path, "idea")).as("done").isEqualTo(day.plusDays(80));
        done(Actors.as(director, () -> work.schedule(director, path, null, null)));
        assertThat(due(world, path, "team")).as("kept while nobody knows").isEqualTo(day.plusDays(185));
    }

    @Test
    void aPathOnVersionOneIsNeverRewritten() {
        PlacementWorld world = new PlacementWorld();
        UUID path = done(Actors.as(
                world.director,
                () -> world.app
                        .bean(StartPath.class)
                        .handle(world.director, new StartPath.Command(world.structure, Entry.NEW_PEER, null, null))));
        world.app.database().seed("""
                set session_replication_role = replica;
                update pathway.path set content_version = 1 where id = '%s'""".formatted(path));
        LocalDate arrival = world.app.bean(Today.class).date().plusDays(200);
        done(Actors.as(
                world.director, () -> world.app.bean(WorkPath.class).schedule(world.director, path, arrival, null)));
        assertThat(due(world, path, "team")).isNull();
    }

    private static @Nullable LocalDate due(PlacementWorld world, UUID path, String code) {
        return Actors.as(world.director, () -> world.app.bean(ReadPath.class).get(path))
                .step(code)
                .dueOn();
    }
}
