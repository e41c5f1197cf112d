package org.cordee.placement.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Places that a trainee avoids are replaced by a shorter journey, by days or by publics that leave out the same places:
 * whatever anybody but the trainee sees stays the same, before and after moves by hand.
 */
class ChoicesPropertyTest {

    private static final Choices ANYWHERE =
            new Choices(100, EnumSet.allOf(DayOfWeek.class), Set.of("youth", "prison", "street"), Set.of());
    private static final LocalDate TODAY = Cohorts.DAY;

    /** The places and the journeys to them, the same for all. */
    private record World(List<PlaceFacts> places, Map<UUID, Integer> journeys, int trainees, long seed) {}

    @Property(tries = 200)
    void anAvoidanceLooksLikeALimitOfMobility(@ForAll long seed) {
        identical(seed, choices -> new Choices(40, choices.days(), choices.publics(), Set.of()));
    }

    @Property(tries = 200)
    void anAvoidanceLooksLikeDays(@ForAll long seed) {
        identical(
                seed,
                choices -> new Choices(
                        choices.farthest(),
                        EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY),
                        choices.publics(),
                        Set.of()));
    }

    @Property(tries = 200)
    void anAvoidanceLooksLikePublics(@ForAll long seed) {
        identical(
                seed, choices -> new Choices(choices.farthest(), choices.days(), Set.of("youth", "street"), Set.of()));
    }

    @Property(tries = 100)
    void theComparisonSeesAnAvoidanceThatLeavesOutMore(@ForAll long seed) {
        World world = world(seed);
        Set<UUID> all = new HashSet<>(world.journeys().keySet());
        Choices nowhere = new Choices(ANYWHERE.farthest(), ANYWHERE.days(), ANYWHERE.publics(), all);

        assertThat(draft(world, nowhere).answer().waiting()).contains(Cohorts.trainee(0));
    }

    private static void identical(long seed, UnaryOperator<Choices> limit) {
        World world = world(seed);
        Choices limited = limit.apply(ANYWHERE);
        Set<UUID> avoided = new HashSet<>();
        for (PlaceFacts place : world.places()) {
            if (!limited.hold(place, world.journeys().getOrDefault(place.place(), 0))) {
                avoided.add(place.place());
            }
        }
        Choices avoiding = new Choices(ANYWHERE.farthest(), ANYWHERE.days(), ANYWHERE.publics(), avoided);

        CohortDraft one = draft(world, avoiding);
        CohortDraft other = draft(world, limited);

        assertThat(everythingSeen(world, one)).isEqualTo(everythingSeen(world, other));
    }

    /** Every screen of everybody but the trainees: lines, counts, reasons, and each move by hand over ten days. */
    private static List<Object> everythingSeen(World world, CohortDraft draft) {
        List<Object> seen = new ArrayList<>(draft.lines(TODAY));
        seen.add(draft.worstJourney());
        for (PlaceFacts place : world.places()) {
            Pairing pair = new Pairing(Cohorts.trainee(0), stay(place));
            seen.add(draft.whyNot(pair.trainee(), place.place()));
            seen.add(draft.seatsLeft(pair, TODAY));
            HandMove.to(draft, pair, TODAY).fold(move -> seen.addAll(tenDays(draft, move)), seen::add);
        }
        return seen;
    }

    private static List<Object> tenDays(CohortDraft draft, HandMove move) {
        List<Object> seen = new ArrayList<>();
        CohortDraft moved = draft.with(move);
        for (int day = 0; day < 10; day++) {
            seen.add(moved.lines(TODAY.plusDays(day)));
            seen.add(moved.worstJourney());
        }
        return seen;
    }

    private static CohortDraft draft(World world, Choices first) {
        List<Vacancy> vacancies = world.places().stream()
                .map(place -> new Vacancy(stay(place), 1))
                .toList();
        List<UUID> trainees = new ArrayList<>();
        List<Possible> pairs = new ArrayList<>();
        Random points = new Random(world.seed());
        for (int number = 0; number < world.trainees(); number++) {
            trainees.add(Cohorts.trainee(number));
            for (PlaceFacts place : world.places()) {
                int journey = world.journeys().getOrDefault(place.place(), 0);
                var reasons = List.of(new Reason(Match.WISH, points.nextInt(4)));
                if ((number == 0 ? first : ANYWHERE).hold(place, journey)) {
                    pairs.add(new Possible(new Pairing(Cohorts.trainee(number), stay(place)), journey, reasons));
                }
            }
        }
        var question = new CohortQuestion(trainees, vacancies, pairs, List.of());
        return new CohortDraft(vacancies, Cohorts.answer(question), List.of());
    }

    private static Stay stay(PlaceFacts place) {
        return new Stay(place.place(), Cohorts.DAY, Cohorts.DAY.plusWeeks(6));
    }

    private static World world(long seed) {
        Random random = new Random(seed);
        List<PlaceFacts> places = new ArrayList<>();
        Map<UUID, Integer> journeys = new HashMap<>();
        for (int number = 0; number < 3 + random.nextInt(6); number++) {
            var days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(2)), DayOfWeek.of(3 + random.nextInt(3)));
            var publics = Set.of(List.of("youth", "prison", "street").get(random.nextInt(3)));
            UUID place = Cohorts.stay(number).place();
            places.add(new PlaceFacts(place, days, publics));
            journeys.put(place, random.nextInt(80));
        }
        return new World(places, journeys, 1 + random.nextInt(8), seed);
    }
}
