package org.cordee.placement.cohort;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is to be placed, and where they can be.
 *
 * @param possible every pair allowed, known ones included
 * @param known pairs to which the trainee said yes before, which counts as a tick; they keep their seat. What somebody else
 *     wants without that yes is a {@link HandMove}, or a refusal here would tell what was left unticked
 */
public record CohortQuestion(
        List<UUID> trainees, List<Vacancy> vacancies, List<Possible> possible, List<Pairing> known) {

    public CohortQuestion {
        trainees = List.copyOf(trainees);
        vacancies = List.copyOf(vacancies);
        possible = List.copyOf(possible);
        known = List.copyOf(known);
        Set<UUID> people = once(trainees, trainee -> trainee);
        Set<Stay> stays = once(vacancies, Vacancy::stay);
        once(possible, Possible::pair);
        if (!possible.stream().map(Possible::pair).allMatch(pair -> isAmong(pair, people, stays))
                || !known.stream().allMatch(pair -> isAmong(pair, people, stays))) {
            throw new IllegalArgumentException("a pair of somebody or something that is not asked about");
        }
    }

    Map<Pairing, Possible> byPair() {
        return possible.stream().collect(Collectors.toMap(Possible::pair, Function.identity()));
    }

    private static boolean isAmong(Pairing pair, Set<UUID> people, Set<Stay> stays) {
        return people.contains(pair.trainee()) && stays.contains(pair.stay());
    }

    private static <T, K> Set<K> once(List<T> all, Function<T, K> key) {
        Set<K> keys = new HashSet<>();
        for (T each : all) {
            if (!keys.add(key.apply(each))) {
                throw new IllegalArgumentException("twice: " + key.apply(each));
            }
        }
        return keys;
    }
}
