package org.cordee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.cordee.statistics.Crossing;
import org.cordee.statistics.Hierarchy;
import org.cordee.statistics.Policy;
import org.cordee.statistics.Protection;

/**
 * Measures the protection of one national table: departments by four statuses and five levels, linked to regions and
 * France, four cells in ten of 1 to 10 persons, one in three empty.
 */
final class BenchProtection {

    private static final int DEPARTMENTS = 109;
    private static final int REGIONS = 18;
    private static final int ROUNDS = 5;

    private BenchProtection() {}

    static void measure(BenchReport report) {
        var table = france();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            var answer = Protection.protect(table, Policy.threshold(11));
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (round == 1) {
                report.say("protectFranceHiddenCells", answer.hidden().size());
                report.say("protectFranceFirstMillis", millis);
            } else if (round == ROUNDS) {
                report.say("protectFranceMillis", millis);
            }
        }
    }

    private static Crossing france() {
        var random = new Random(2025);
        Map<String, List<String>> places = new HashMap<>();
        places.put("France", names("region", REGIONS));
        Map<List<String>, Long> counts = new HashMap<>();
        for (int department = 0; department < DEPARTMENTS; department++) {
            var name = "department" + department;
            places.computeIfAbsent("region" + department % REGIONS, region -> new ArrayList<>())
                    .add(name);
            for (var status : names("status", 4)) {
                for (var level : names("level", 5)) {
                    counts.put(List.of(name, status, level), count(random));
                }
            }
        }
        return new Crossing(
                List.of(
                        Hierarchy.of("France", places),
                        Hierarchy.flat("all", names("status", 4)),
                        Hierarchy.flat("all", names("level", 5))),
                counts);
    }

    private static long count(Random random) {
        double kind = random.nextDouble();
        if (kind < 0.35) {
            return 0;
        }
        return kind < 0.75 ? 1 + random.nextInt(10) : 11 + random.nextInt(40);
    }

    private static List<String> names(String word, int count) {
        return IntStream.range(0, count).mapToObj(number -> word + number).toList();
    }
}
