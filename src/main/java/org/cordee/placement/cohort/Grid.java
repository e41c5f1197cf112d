package org.cordee.placement.cohort;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The trainees who are not yet placed against the seats that are left, by number. Rows and columns stand in the order of
 * the ids, whatever the order of the question.
 *
 * @param journeys by trainee and stay; {@link #NO} where the pair is not possible
 * @param points the fit, by trainee and stay
 */
record Grid(List<UUID> trainees, List<Stay> stays, int[] seats, int[][] journeys, int[][] points) {

    private static final int NO = -1;

    static Grid of(CohortQuestion question) {
        Set<UUID> placed = new HashSet<>();
        Map<Stay, Integer> left = new HashMap<>();
        question.vacancies().forEach(vacancy -> left.put(vacancy.stay(), vacancy.seats()));
        question.known().forEach(pair -> {
            placed.add(pair.trainee());
            left.merge(pair.stay(), -1, Integer::sum);
        });
        List<UUID> trainees = question.trainees().stream()
                .filter(trainee -> !placed.contains(trainee))
                .sorted()
                .toList();
        List<Stay> stays = left.keySet().stream().sorted().toList();
        int[] seats =
                stays.stream().mapToInt(stay -> left.getOrDefault(stay, 0)).toArray();
        Grid grid = new Grid(
                trainees, stays, seats, new int[trainees.size()][stays.size()], new int[trainees.size()][stays.size()]);
        grid.fill(question.possible());
        return grid;
    }

    private void fill(List<Possible> possible) {
        for (int[] row : journeys) {
            Arrays.fill(row, NO);
        }
        Map<UUID, Integer> rows = numbers(trainees);
        Map<Stay, Integer> columns = numbers(stays);
        for (Possible each : possible) {
            Integer row = rows.get(each.pair().trainee());
            Integer column = columns.get(each.pair().stay());
            if (row != null && column != null) {
                journeys[row][column] = each.journey();
                points[row][column] = each.fit();
            }
        }
    }

    private static <T> Map<T, Integer> numbers(List<T> all) {
        Map<T, Integer> numbers = new HashMap<>();
        all.forEach(each -> numbers.put(each, numbers.size()));
        return numbers;
    }

    int rows() {
        return trainees.size();
    }

    int columns() {
        return stays.size();
    }

    /** Whether the pair is possible, within this journey. */
    boolean allows(int row, int column, int farthest) {
        return journeys[row][column] != NO && journeys[row][column] <= farthest && seats[column] > 0;
    }

    /** Every journey there is, the shortest first. */
    int[] distinctJourneys() {
        return IntStream.range(0, rows())
                .flatMap(this::journeysOf)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Each trainee's shortest journey, the shortest first; nothing for a trainee without any. */
    int[] shortest() {
        return IntStream.range(0, rows())
                .flatMap(row -> journeysOf(row).min().stream())
                .sorted()
                .toArray();
    }

    /** Seats that somebody reaches within this journey. */
    int seatsWithin(int farthest) {
        return IntStream.range(0, columns())
                .filter(column -> IntStream.range(0, rows()).anyMatch(row -> allows(row, column, farthest)))
                .map(column -> seats[column])
                .sum();
    }

    /**
     * The trainees whom others could leave without a seat. Whoever reaches as many seats as there are trainees is placed
     * whatever the others take, and what is said of the others is then said of fewer.
     */
    int[] hard(int farthest) {
        List<int[]> reach = IntStream.range(0, rows())
                .mapToObj(row -> new int[] {row, seatsOf(row, farthest)})
                .sorted(Comparator.comparingInt(each -> each[1]))
                .toList();
        int left = rows();
        while (left > 0 && reach.get(left - 1)[1] >= left) {
            left--;
        }
        return reach.stream().limit(left).mapToInt(each -> each[0]).sorted().toArray();
    }

    private int seatsOf(int row, int farthest) {
        return IntStream.range(0, columns())
                .filter(column -> allows(row, column, farthest))
                .map(column -> seats[column])
                .sum();
    }

    private IntStream journeysOf(int row) {
        return IntStream.range(0, columns())
                .filter(column -> allows(row, column, Integer.MAX_VALUE))
                .map(column -> journeys[row][column]);
    }
}
