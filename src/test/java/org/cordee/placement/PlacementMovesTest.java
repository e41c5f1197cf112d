package org.cordee.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.testkit.Outcomes.done;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementMovesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Written by hand, apart from the table: state, move, where it leads, and who may. */
    private static final Set<String> EXPECTED = expected(
            "proposed agree agreed: peer director training_body",
            "proposed take agreed: peer",
            "proposed decline declined: peer director training_body",
            "proposed cancel cancelled: referent director coordinator",
            "agreed cancel cancelled: peer referent director coordinator",
            "agreed start active: referent director",
            "active pause paused: peer referent",
            "paused resume active: peer referent",
            "active end ended: peer referent director coordinator",
            "paused end ended: peer referent director coordinator");

    @Test
    void everyStateEveryPartEveryMoveIsWhatWasDecided() {
        Set<String> found = new TreeSet<>();
        int asked = 0;
        for (PlacementState from : PlacementState.values()) {
            for (Part part : Part.values()) {
                for (Move move : Move.values()) {
                    asked++;
                    PlacementMoves.to(move, from, Set.of(part)).ifPresent(to -> found.add(line(from, move, to, part)));
                }
            }
        }
        assertThat(asked).isEqualTo(7 * 8 * 8);
        assertThat(found).isEqualTo(EXPECTED);
    }

    @Test
    void everyMoveThatIsNotInTheTableIsRefused() {
        for (PlacementState from : PlacementState.values()) {
            for (Part part : Part.values()) {
                for (Move move : Move.values()) {
                    boolean known = PlacementMoves.to(move, from, Set.of(part)).isPresent();
                    Placement before = move == Move.TAKE ? allAgreed(from) : placement(from);
                    Outcome<Placement> outcome = before.move(move, Set.of(part), TODAY);
                    assertThat(outcome instanceof Outcome.Done)
                            .as("%s by %s from %s", move, part, from)
                            .isEqualTo(known);
                }
            }
        }
    }

    @Test
    void whoeverDoesNotKnowOfPausesHasTheSameMovesFromActiveAndFromPaused() {
        for (Part part : Part.values()) {
            if (!part.knowsPauses()) {
                assertThat(PlacementMoves.from(PlacementState.PAUSED, Set.of(part)))
                        .as("%s", part)
                        .isEqualTo(PlacementMoves.from(PlacementState.ACTIVE, Set.of(part)));
            }
        }
    }

    @Test
    void nothingLeavesAnEndAndEveryLiveStateCanBeLeft() {
        Set<Part> everybody = EnumSet.allOf(Part.class);
        for (PlacementState state : PlacementState.values()) {
            assertThat(PlacementMoves.from(state, everybody).isEmpty())
                    .as("%s", state)
                    .isEqualTo(!state.isLive());
        }
    }

    @Test
    void aPlacementIsAgreedWithTheSecondYesOnly() {
        Placement afterPeer = done(placement(PlacementState.PROPOSED).move(Move.AGREE, Set.of(Part.PEER), TODAY));
        assertThat(afterPeer.state()).isEqualTo(PlacementState.PROPOSED);
        assertThat(afterPeer.move(Move.AGREE, Set.of(Part.PEER), TODAY)).isInstanceOf(Outcome.Refused.class);
        Placement agreed = done(afterPeer.move(Move.AGREE, Set.of(Part.DIRECTOR, Part.REFERENT), TODAY));
        assertThat(agreed.state()).isEqualTo(PlacementState.AGREED);
    }

    @Test
    void aTraineeOfASchoolIsAgreedWithTheThirdYesOnly() {
        Placement sent = sentBySchool();
        Placement afterTwo = sent;
        for (Part part : List.of(Part.PEER, Part.DIRECTOR)) {
            afterTwo = done(afterTwo.move(Move.AGREE, Set.of(part), TODAY));
            assertThat(afterTwo.state()).isEqualTo(PlacementState.PROPOSED);
        }
        assertThat(done(afterTwo.move(Move.AGREE, Set.of(Part.TRAINING_BODY), TODAY))
                        .state())
                .isEqualTo(PlacementState.AGREED);
    }

    @Test
    void aFreedPlaceIsTakenOnlyOnceEverybodySaidYes() {
        assertThat(placement(PlacementState.PROPOSED).move(Move.TAKE, Set.of(Part.PEER), TODAY))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(done(allAgreed(PlacementState.PROPOSED).move(Move.TAKE, Set.of(Part.PEER), TODAY))
                        .state())
                .isEqualTo(PlacementState.AGREED);
    }

    @Test
    void aStartKeepsTheDayAgreedWhenItIsPast() {
        Placement active = done(placement(PlacementState.AGREED).move(Move.START, Set.of(Part.DIRECTOR), TODAY));
        assertThat(active.calendar().startedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        Placement resumed = done(placement(PlacementState.PAUSED).move(Move.RESUME, Set.of(Part.PEER), TODAY));
        assertThat(resumed.state()).isEqualTo(PlacementState.ACTIVE);
    }

    static Placement placement(PlacementState state) {
        return placement(state, Placement.Yes.none(), null);
    }

    private static Placement allAgreed(PlacementState state) {
        return placement(state, new Placement.Yes(TODAY, TODAY, null, true), null);
    }

    private static Placement sentBySchool() {
        return placement(PlacementState.PROPOSED, Placement.Yes.none(), new UUID(1, 7));
    }

    private static Placement placement(PlacementState state, Placement.Yes yes, @Nullable UUID school) {
        return new Placement(
                new UUID(1, 1),
                new UUID(1, 2),
                new Placement.Place(new UUID(1, 3), null, new UUID(1, 4)),
                new Placement.Terms(
                        school == null ? PlacementStatus.VOLUNTEER : PlacementStatus.TRAINEE, null, null, null, school),
                new Placement.Leads(new UUID(1, 5), new UUID(1, 6)),
                new Placement.Calendar(LocalDate.of(2026, 2, 1), null, null, null),
                yes,
                state,
                new Placement.Origin(null, TODAY, 1, false),
                0);
    }

    private static Set<String> expected(String... lines) {
        Set<String> expected = new TreeSet<>();
        for (String line : lines) {
            List<String> halves = Arrays.asList(line.split(": ", 2));
            for (String part : halves.get(1).split(" ", -1)) {
                expected.add(halves.get(0) + " by " + part);
            }
        }
        return expected;
    }

    private static String line(PlacementState from, Move move, PlacementState to, Part part) {
        return from.code() + " " + move.code() + " " + to.code() + " by "
                + part.name().toLowerCase(Locale.ROOT);
    }
}
