package org.cordee.placement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.testkit.Outcomes.done;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.cohort.HandMove;
import org.cordee.placement.exchange.RequestDraft;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a trainee avoids reads like how far they go, on the stored path: every row and every page of the school, the
 * coordination and the structures is the same, through drafts, moves by hand and a publication.
 */
class UntoldCohortTest {

    private static final int NEAR_KM = 30;

    private final IntakeWorld world = new IntakeWorld();
    private final List<UUID> nearPlaces = List.of(world.place("Lieu 1", 12, 1), world.place("Lieu 2", 24, 1));
    private final List<UUID> farPlaces = List.of(world.place("Lieu 3", 60, 1), world.place("Lieu 4", 75, 2));
    private final Actor.Person lou = world.joined("Lou", null);
    private final List<Actor.Person> readers = List.of(
            world.trainer,
            world.around.coordinator,
            world.around.app.account(Role.DIRECTOR, farPlaces.get(0), world.around.territory),
            world.around.app.account(Role.DIRECTOR, nearPlaces.get(0), world.around.territory));

    UntoldCohortTest() {
        world.joined("Sam", null, nearPlaces.get(0));
        world.joined("Nour", null, nearPlaces.get(0), farPlaces.get(1));
    }

    @Test
    void anAvoidanceReplacedByALimitOfMobilityChangesNothingThatOthersRead() {
        says(null, nearPlaces);
        List<String> avoiding = story();
        says(NEAR_KM, all());
        assertThat(story()).isEqualTo(avoiding);
    }

    @Test
    void theComparisonSeesADifferentAnswer() {
        says(null, nearPlaces);
        List<String> avoiding = story();
        says(null, all());
        says(1, all());
        assertThat(story()).isNotEqualTo(avoiding);
    }

    /** A draft, a move to a place left out and its refusal, over the days, until it is taken back. */
    private List<String> story() {
        AskDraft ask = world.around.app.bean(AskDraft.class);
        MoveTrainee moves = world.around.app.bean(MoveTrainee.class);
        List<String> read = new ArrayList<>();
        Actors.run(world.trainer, () -> ask.handle(world.trainer, world.cohort));
        read.addAll(everythingRead());
        UUID left = UUID.fromString(world.read("""
                select e.id::text as name from placement.need_period e join placement.need n on n.id = e.need_id
                 where n.structure_id = '%s'""".formatted(farPlaces.get(0))));
        Actors.as(world.trainer, () -> done(moves.handle(world.trainer, world.cohort, lou.scopeOrStop(), left)));
        read.addAll(everythingRead());
        Actors.as(lou, () -> done(moves.answer(lou, world.cohort, HandMove.Reply.NOT_POSSIBLE_FOR_ME)));
        read.addAll(everythingRead());
        world.around
                .app
                .database()
                .seed("update placement.cohort_move set proposed_on = proposed_on - 7 where cohort_id = '"
                        + world.cohort + "'");
        read.addAll(everythingRead());
        Actors.run(world.trainer, () -> moves.takeBack(world.trainer, world.cohort, lou.scopeOrStop()));
        read.addAll(everythingRead());
        return read;
    }

    private void says(@Nullable Integer km, List<UUID> ticked) {
        world.around.app.database().seed("delete from peer.reachable where peer_id = '" + lou.scope() + "'");
        ticked.forEach(place -> world.tick(lou.scopeOrStop(), place));
        JoinCohort join = world.around.app.bean(JoinCohort.class);
        var said = new JoinCohort.Said("Lou", IntakeWorld.OPEN, new RequestDraft.Mobility("44000", List.of(), km));
        Actors.as(lou, () -> done(join.change(lou, world.cohort, said)));
    }

    private List<UUID> all() {
        List<UUID> all = new ArrayList<>(nearPlaces);
        all.addAll(farPlaces);
        return all;
    }

    /** Pages without keys that differ each time, and every row of the tables that speak of the cohort. */
    private List<String> everythingRead() {
        List<String> read = new ArrayList<>();
        for (Actor.Person reader : readers) {
            for (String address : List.of(
                    world.here(),
                    world.here() + "/trainees/" + lou.scope() + "/move",
                    "/training/cohorts",
                    "/exchange",
                    "/placements",
                    "/home")) {
                read.add(world.as(reader).get(address).body().replaceAll("name=\"_(key|csrf)\" value=\"[^\"]*\"", ""));
            }
            for (String table : List.of("cohort_member", "cohort_line", "cohort_move", "cohort_reply", "request")) {
                read.addAll(rows(reader, "select to_jsonb(t)::text as row from placement." + table + " t order by 1"));
            }
            read.addAll(rows(
                    reader,
                    "select to_jsonb(t)::text as row from (select state, made_on, worst_km"
                            + " from placement.cohort_draft) t order by 1"));
        }
        return read;
    }

    private List<String> rows(Actor.Person reader, String query) {
        return world.around
                .app
                .database()
                .<List<String>>as(reader, sql -> sql.of(query).list(row -> row.text("row")));
    }
}
