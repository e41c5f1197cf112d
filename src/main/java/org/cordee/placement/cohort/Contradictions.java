package org.cordee.placement.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;

/** What cannot be true at once in a question, each problem naming the person and the place. */
final class Contradictions {

    private Contradictions() {}

    static Problems of(CohortQuestion question) {
        List<Problem> problems = new ArrayList<>();
        Set<Pairing> allowed = question.byPair().keySet();
        Map<Stay, Integer> seats = new HashMap<>();
        question.vacancies().forEach(vacancy -> seats.put(vacancy.stay(), vacancy.seats()));
        Set<UUID> seen = new HashSet<>();
        for (Pairing pair : question.known()) {
            if (!seen.add(pair.trainee())) {
                problems.add(problem("error.placement.cohort.known_twice", pair));
            } else if (!allowed.contains(pair)) {
                problems.add(problem("error.placement.cohort.known_not_allowed", pair));
            } else if (seats.merge(pair.stay(), -1, Integer::sum) < 0) {
                problems.add(problem("error.placement.cohort.known_full", pair));
            }
        }
        problems.addAll(overlaps(question));
        return new Problems(problems);
    }

    /** Periods of one place that overlap would share seats: they are to be cut where they cross. */
    private static List<Problem> overlaps(CohortQuestion question) {
        List<Stay> stays =
                question.vacancies().stream().map(Vacancy::stay).sorted().toList();
        List<Problem> problems = new ArrayList<>();
        for (int index = 1; index < stays.size(); index++) {
            Stay stay = stays.get(index);
            if (stay.overlaps(stays.get(index - 1))) {
                problems.add(Problem.of(
                        "vacancies", "error.placement.cohort.overlap", stay.place(), stay.from(), stay.until()));
            }
        }
        return problems;
    }

    private static Problem problem(String key, Pairing pair) {
        return Problem.of("known", key, pair.trainee(), pair.stay().place());
    }
}
