package org.cordee.placement.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A cohort to measure by: trainees and places drawn over a square of 180 km, one to three seats to a place, fits of three
 * reasons.
 */
public final class CohortBench {

    private static final int SIDE = 180;
    private static final int MOST_SEATS = 3;
    private static final int MOST_POINTS = 34;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private final SplittableRandom random;

    public CohortBench(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A question in which each pair is possible with this probability; the same for the same seed. */
    public CohortQuestion question(int trainees, int places, double possible) {
        List<UUID> people = new ArrayList<>();
        for (int index = 0; index < trainees; index++) {
            people.add(id());
        }
        List<Vacancy> vacancies = new ArrayList<>();
        List<int[]> positions = new ArrayList<>();
        for (int index = 0; index < places; index++) {
            Stay stay = new Stay(id(), FIRST, FIRST.plusMonths(2));
            vacancies.add(new Vacancy(stay, 1 + random.nextInt(MOST_SEATS)));
            positions.add(position());
        }
        List<Possible> pairs = new ArrayList<>();
        for (UUID person : people) {
            int[] home = position();
            for (int index = 0; index < places; index++) {
                if (random.nextDouble() < possible) {
                    Pairing pair = new Pairing(person, vacancies.get(index).stay());
                    pairs.add(new Possible(pair, journey(home, positions.get(index)), reasons()));
                }
            }
        }
        return new CohortQuestion(people, vacancies, pairs, List.of());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private int[] position() {
        return new int[] {random.nextInt(SIDE), random.nextInt(SIDE)};
    }

    private static int journey(int[] home, int[] place) {
        return (int) Math.round(Math.hypot(home[0] - place[0], home[1] - place[1]));
    }

    private List<Reason> reasons() {
        return List.of(
                new Reason(Match.COURSE, random.nextInt(MOST_POINTS)),
                new Reason(Match.PUBLIC, random.nextInt(MOST_POINTS)),
                new Reason(Match.HOURS, random.nextInt(MOST_POINTS)));
    }
}
