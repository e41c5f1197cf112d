package org.cordee;

import java.util.Arrays;
import org.cordee.placement.cohort.CohortAnswer;
import org.cordee.placement.cohort.CohortAssignment;
import org.cordee.placement.cohort.CohortBench;
import org.cordee.placement.cohort.CohortQuestion;

/**
 * Places 400 trainees in 300 places at once, on one thread: a region in which every pair is possible, then one in which
 * three pairs in ten are.
 */
final class BenchCohort {

    private static final int TRAINEES = 400;
    private static final int PLACES = 300;
    private static final int RUNS = 10;
    private static final double SOME = 0.3;

    private BenchCohort() {}

    static void measure(BenchReport report) {
        measure(report, "cohortEveryPair", new CohortBench(2026).question(TRAINEES, PLACES, 1));
        measure(report, "cohortSomePairs", new CohortBench(2026).question(TRAINEES, PLACES, SOME));
    }

    private static void measure(BenchReport report, String name, CohortQuestion question) {
        long[] millis = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            report(report, name, run, CohortAssignment.of(question).fold(answer -> answer, problems -> {
                throw new IllegalStateException(problems.toString());
            }));
            millis[run] = (System.nanoTime() - start) / 1_000_000;
        }
        report.say(name + "FirstMillis", millis[0]);
        Arrays.sort(millis);
        report.say(name + "MedianMillis", (millis[RUNS / 2 - 1] + millis[RUNS / 2]) / 2.0);
        report.say(name + "WorstMillis", millis[RUNS - 1]);
    }

    private static void report(BenchReport report, String name, int run, CohortAnswer answer) {
        if (run == 0) {
            report.say(name + "Placed", answer.placed().size());
            report.say(name + "WorstJourney", answer.worstJourney().orElse(0));
            report.say(name + "Fit", answer.totalFit());
        }
    }
}
