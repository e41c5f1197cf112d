package org.cordee.placement.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.cohort.CohortAnswer.Placed;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problems;

/**
 * Places a cohort at once. Pairs known before keep their seat; then, exactly and in this order: the most people, the
 * shortest possible longest journey of those placed here, the greatest total fit. Equally good answers are decided by
 * {@link Ties}.
 */
public final class CohortAssignment {

    private CohortAssignment() {}

    /** Refused where a known pair has no seat or is not allowed, or where periods of one place overlap. */
    public static Outcome<CohortAnswer> of(CohortQuestion question) {
        Problems problems = Contradictions.of(question);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Grid grid = Grid.of(question);
        return Outcome.done(answer(question, grid, stays(grid)));
    }

    private static int[] stays(Grid grid) {
        int most = new Network(grid, Integer.MAX_VALUE).most();
        if (most == 0) {
            int[] nobody = new int[grid.rows()];
            Arrays.fill(nobody, Ties.WAITING);
            return nobody;
        }
        int farthest = farthest(grid, most);
        return new Ties(grid, farthest, new Network(grid, farthest).best(most)).settled();
    }

    /**
     * The shortest journey within which so many are placed. Strides grow from the least that leaves so many trainees one
     * place each, because small networks are cheap; then the last stride is halved.
     */
    private static int farthest(Grid grid, int most) {
        int[] journeys = grid.distinctJourneys();
        int low = Arrays.binarySearch(journeys, grid.shortest()[most - 1]);
        int high = low;
        for (int stride = 1;
                high < journeys.length - 1 && !new Network(grid, journeys[high]).places(most);
                stride *= 2) {
            low = high + 1;
            high = Math.min(high + stride, journeys.length - 1);
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (new Network(grid, journeys[middle]).places(most)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return journeys[low];
    }

    private static CohortAnswer answer(CohortQuestion question, Grid grid, int[] stays) {
        Set<Pairing> known = new HashSet<>(question.known());
        Set<Pairing> chosen = new HashSet<>(known);
        List<UUID> waiting = new ArrayList<>();
        for (int row = 0; row < stays.length; row++) {
            UUID trainee = grid.trainees().get(row);
            if (stays[row] == Ties.WAITING) {
                waiting.add(trainee);
            } else {
                chosen.add(new Pairing(trainee, grid.stays().get(stays[row])));
            }
        }
        List<Placed> placed = question.possible().stream()
                .filter(possible -> chosen.contains(possible.pair()))
                .map(possible -> new Placed(possible, known.contains(possible.pair())))
                .sorted(Comparator.comparing(Placed::trainee))
                .toList();
        return new CohortAnswer(placed, waiting);
    }
}
