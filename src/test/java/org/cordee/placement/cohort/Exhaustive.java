package org.cordee.placement.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tries every way to place a small cohort, and keeps the best by the three levels, then by ids. */
final class Exhaustive {

    private static final Comparator<Try> BEST = Comparator.<Try>comparingInt(each -> -each.placed)
            .thenComparingInt(each -> each.worst)
            .thenComparingLong(each -> -each.fit);

    private final List<UUID> trainees;
    private final Map<UUID, List<Possible>> options = new HashMap<>();
    private final Map<Stay, Integer> seats = new HashMap<>();
    private final List<Optional<Possible>> current = new ArrayList<>();
    private Try best = new Try(-1, 0, 0, List.of());

    /** One complete way. */
    record Try(int placed, int worst, long fit, List<Optional<Possible>> choices) {}

    private Exhaustive(CohortQuestion question) {
        List<UUID> known = question.known().stream().map(Pairing::trainee).toList();
        trainees = question.trainees().stream()
                .filter(trainee -> !known.contains(trainee))
                .sorted()
                .toList();
        question.vacancies().forEach(vacancy -> seats.put(vacancy.stay(), vacancy.seats()));
        question.known().forEach(pair -> seats.merge(pair.stay(), -1, Integer::sum));
        for (UUID trainee : trainees) {
            options.put(
                    trainee,
                    question.possible().stream()
                            .filter(possible -> possible.pair().trainee().equals(trainee))
                            .sorted(Comparator.comparing(
                                    possible -> possible.pair().stay()))
                            .toList());
        }
    }

    static Try best(CohortQuestion question) {
        Exhaustive search = new Exhaustive(question);
        search.go(0);
        return search.best;
    }

    /** Stays are tried by id and waiting last, so that the first of equals is kept. */
    private void go(int index) {
        if (index == trainees.size()) {
            weigh();
            return;
        }
        for (Possible option : options.getOrDefault(trainees.get(index), List.of())) {
            Stay stay = option.pair().stay();
            if (seats.getOrDefault(stay, 0) > 0) {
                seats.merge(stay, -1, Integer::sum);
                current.add(Optional.of(option));
                go(index + 1);
                current.remove(index);
                seats.merge(stay, 1, Integer::sum);
            }
        }
        current.add(Optional.empty());
        go(index + 1);
        current.remove(index);
    }

    private void weigh() {
        List<Possible> chosen = current.stream().flatMap(Optional::stream).toList();
        Try found = new Try(
                chosen.size(),
                chosen.stream().mapToInt(Possible::journey).max().orElse(0),
                chosen.stream().mapToLong(Possible::fit).sum(),
                List.copyOf(current));
        if (BEST.compare(found, best) < 0) {
            best = found;
        }
    }
}
