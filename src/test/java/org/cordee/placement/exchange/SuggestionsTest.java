package org.cordee.placement.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.exchange.HardRules.Rule;
import org.cordee.reference.ReferencePacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ExchangeRules RULES = new ExchangeRules(new ReferencePacks());

    @Test
    void everyHardRuleKeepsAPlaceOutAndNothingElseDoes() {
        assertThat(broken(request(), seat())).isEmpty();
        assertThat(broken(request(), seat().kind(NeedKind.EMPLOYEE))).containsExactly(Rule.STATUS);
        assertThat(broken(request(), seat().minors(true))).containsExactly(Rule.MINORS);
        assertThat(broken(request().readyForMinors(), seat().minors(true))).isEmpty();
        assertThat(broken(request(), seat().free(0))).containsExactly(Rule.CAPACITY);
        assertThat(broken(request(), seat().until(LocalDate.of(2026, 3, 31)))).containsExactly(Rule.DATES);
        assertThat(broken(request().papersUntil(LocalDate.of(2026, 3, 31)), seat()))
                .containsExactly(Rule.PAPERS);
        assertThat(broken(request().papersUntil(LocalDate.of(2026, 4, 1)), seat()))
                .isEmpty();
        assertThat(broken(request().atMost(20), seat().km(21.0))).containsExactly(Rule.DISTANCE);
        assertThat(broken(request().atMost(20), seat().km(20.0))).isEmpty();
    }

    @Test
    void aVolunteerGoesToAHospitalByAnAssociationOnly() {
        assertThat(broken(request(), seat().hospital(true))).containsExactly(Rule.STATUS);
        assertThat(broken(request().byAssociation(), seat().hospital(true))).isEmpty();
        assertThat(broken(
                        request().as(PlacementStatus.TRAINEE),
                        seat().kind(NeedKind.TRAINEE).hospital(true)))
                .isEmpty();
    }

    @Test
    void theNearestComesFirstWhenAllElseIsEqualAndTheOrderOfReadingChangesNothing() {
        List<OpenSeat> seats = new ArrayList<>();
        for (int km = 5; km < 95; km += 5) {
            seats.add(seat().km((double) km).get());
        }
        List<Suggestion> ranked = rank(request(), seats);
        assertThat(ranked)
                .extracting(suggestion -> suggestion.seat().where().km())
                .isSorted();
        Collections.shuffle(seats, new Random(7));
        assertThat(rank(request(), seats)).isEqualTo(ranked);
    }

    @Test
    void everyPlaceComesWithWhatSpeaksForItAndAgainstIt() {
        Suggestion suggestion = rank(
                        request().as(PlacementStatus.TRAINEE),
                        List.of(seat().kind(NeedKind.TRAINEE).km(55.0).get()))
                .get(0);
        assertThat(suggestion.cons())
                .extracting(Reason::kind)
                .containsExactly(Reason.Kind.FAR, Reason.Kind.NO_TUTOR, Reason.Kind.ACCESS_MISSING);
        assertThat(suggestion.pros())
                .extracting(Reason::kind)
                .containsExactly(Reason.Kind.WHOLE_PERIOD, Reason.Kind.FORMATS);
    }

    @Test
    void aPlaceThatIsKeptOutLeavesNoTraceInWhatIsLeft() {
        List<OpenSeat> seats =
                new ArrayList<>(List.of(seat().km(3.0).get(), seat().km(9.0).get()));
        List<Suggestion> alone = rank(request(), seats);
        seats.add(seat().km(1.0).free(0).get());
        seats.add(seat().km(1.0).hospital(true).get());
        assertThat(rank(request(), seats)).isEqualTo(alone);
    }

    private static List<Suggestion> rank(Ask ask, List<OpenSeat> seats) {
        return Suggestions.rank(ask.get(), seats, RULES, TODAY, 20);
    }

    private static EnumSet<Rule> broken(Ask ask, Seat seat) {
        EnumSet<Rule> broken = EnumSet.noneOf(Rule.class);
        broken.addAll(HardRules.broken(ask.get(), seat.get(), RULES.statuses(), TODAY));
        return broken;
    }

    private static Ask request() {
        return new Ask(PlacementStatus.VOLUNTEER, false, null, null, null);
    }

    private static Seat seat() {
        return new Seat(NeedKind.VOLUNTEER, false, 2, LocalDate.of(2026, 12, 31), 10.0, false);
    }

    private record Ask(
            PlacementStatus status,
            boolean minors,
            @Nullable LocalDate papers,
            @Nullable Integer km,
            @Nullable UUID association) {

        Ask as(PlacementStatus other) {
            return new Ask(other, minors, papers, km, association);
        }

        Ask readyForMinors() {
            return new Ask(status, true, papers, km, association);
        }

        Ask papersUntil(LocalDate day) {
            return new Ask(status, minors, day, km, association);
        }

        Ask atMost(int most) {
            return new Ask(status, minors, papers, most, association);
        }

        Ask byAssociation() {
            return new Ask(status, minors, papers, km, new UUID(0, 1));
        }

        Request get() {
            RequestDraft draft = new RequestDraft(
                    List.of(status),
                    new Wishes(List.of("adults"), List.of("group"), List.of(), minors),
                    new RequestDraft.Course(null, null, null),
                    null,
                    LocalDate.of(2026, 4, 1),
                    LocalDate.of(2026, 9, 30),
                    new RequestDraft.Mobility("44000", List.of(Access.TRANSIT), km),
                    new RequestDraft.Bodies(null, association),
                    papers);
            return new Request(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), null, draft, Standing.since(TODAY), 0);
        }
    }

    private record Seat(
            NeedKind what,
            boolean withMinors,
            int places,
            LocalDate last,
            @Nullable Double distance,
            boolean inHospital) {

        Seat kind(NeedKind other) {
            return new Seat(other, withMinors, places, last, distance, inHospital);
        }

        Seat minors(boolean present) {
            return new Seat(what, present, places, last, distance, inHospital);
        }

        Seat free(int left) {
            return new Seat(what, withMinors, left, last, distance, inHospital);
        }

        Seat until(LocalDate day) {
            return new Seat(what, withMinors, places, day, distance, inHospital);
        }

        Seat km(Double far) {
            return new Seat(what, withMinors, places, last, far, inHospital);
        }

        Seat hospital(boolean is) {
            return new Seat(what, withMinors, places, last, distance, is);
        }

        OpenSeat get() {
            long name = distance == null ? 0 : Math.round(distance);
            return new OpenSeat(
                    new UUID(2, name),
                    new UUID(3, name),
                    new OpenSeat.Where(new UUID(4, name), "CSAPA", "Nantes", inHospital, distance),
                    "Coanimer",
                    what,
                    new Wishes(List.of(), List.of("group", "talk"), List.of("morning"), withMinors),
                    null,
                    new OpenSeat.Comfort(false, List.of(), Meals.NONE, Travel.NONE, false),
                    LocalDate.of(2026, 1, 1),
                    last,
                    places);
        }
    }
}
