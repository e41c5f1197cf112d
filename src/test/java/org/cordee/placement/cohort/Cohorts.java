package org.cordee.placement.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.cordee.platform.Problems;

/** Small cohorts by hand and by chance. */
final class Cohorts {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Cohorts() {}

    static UUID trainee(int number) {
        return new UUID(1, number);
    }

    static Stay stay(int number) {
        return new Stay(new UUID(2, number), DAY, DAY.plusWeeks(6));
    }

    static Possible possible(int trainee, int stay, int journey, int fit) {
        return new Possible(new Pairing(trainee(trainee), stay(stay)), journey, List.of(new Reason(Match.COURSE, fit)));
    }

    static CohortAnswer answer(CohortQuestion question) {
        return CohortAssignment.of(question).fold(answer -> answer, problems -> {
            throw new AssertionError(problems);
        });
    }

    static Problems problems(CohortQuestion question) {
        return CohortAssignment.of(question).fold(answer -> Problems.none(), problems -> problems);
    }

    /** At most seven trainees and six stays; few different journeys and points, so that equals are many. */
    static CohortQuestion random(long seed) {
        Random random = new Random(seed);
        int trainees = 1 + random.nextInt(7);
        int stays = 1 + random.nextInt(6);
        double density = 0.2 + random.nextDouble() * 0.5;
        int journeys = 1 + random.nextInt(6);
        int points = 1 + random.nextInt(5);
        List<UUID> people = new ArrayList<>();
        List<Vacancy> vacancies = new ArrayList<>();
        Map<Stay, Integer> left = new HashMap<>();
        for (int stay = 0; stay < stays; stay++) {
            vacancies.add(new Vacancy(stay(stay), random.nextInt(4)));
            left.put(stay(stay), vacancies.get(stay).seats());
        }
        List<Possible> pairs = new ArrayList<>();
        List<Pairing> known = new ArrayList<>();
        for (int trainee = 0; trainee < trainees; trainee++) {
            people.add(trainee(trainee));
            boolean fixed = random.nextInt(6) == 0;
            for (int stay = 0; stay < stays; stay++) {
                if (random.nextDouble() < density) {
                    Possible pair = possible(trainee, stay, random.nextInt(journeys), random.nextInt(points));
                    pairs.add(pair);
                    if (fixed && left.getOrDefault(stay(stay), 0) > 0) {
                        fixed = false;
                        left.merge(stay(stay), -1, Integer::sum);
                        known.add(pair.pair());
                    }
                }
            }
        }
        return new CohortQuestion(people, vacancies, pairs, known);
    }
}
