package org.cordee;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one measure gave.
 *
 * @param perSecond how many were done per second, all clients together
 * @param p50 half of them took less, in milliseconds
 * @param p99 all but one in a hundred took less, in milliseconds
 * @param applicationCpu milliseconds of processor per operation, in the application
 * @param databaseCpu milliseconds of processor per operation, in PostgreSQL
 */
record BenchResult(
        String name,
        long operations,
        double perSecond,
        double p50,
        double p99,
        double applicationCpu,
        double databaseCpu) {

    static BenchResult of(String name, List<long[]> nanosOfClients, double seconds, BenchCpu cpu) {
        long[] all =
                nanosOfClients.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        int count = Math.max(all.length, 1);
        return new BenchResult(
                name,
                all.length,
                all.length / seconds,
                percentile(all, 0.50),
                percentile(all, 0.99),
                (double) cpu.application() / count,
                (double) cpu.database() / count);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-44s %8d  %8.0f/s  p50 %7.2f ms  p99 %7.2f ms  CPU app %6.2f ms  db %6.2f ms",
                name,
                operations,
                perSecond,
                p50,
                p99,
                applicationCpu,
                databaseCpu);
    }

    Map<String, Object> fields() {
        return Map.of(
                "name", name,
                "operations", operations,
                "perSecond", rounded(perSecond),
                "p50Millis", rounded(p50),
                "p99Millis", rounded(p99),
                "applicationCpuMillis", rounded(applicationCpu),
                "databaseCpuMillis", rounded(databaseCpu));
    }

    private static double percentile(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * part)] / 1e6;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
