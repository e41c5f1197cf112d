package org.cordee;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Processor time used so far, in milliseconds, by the application and by its database apart, as Linux counts it in
 * /proc in steps of 10 ms.
 */
record BenchCpu(long application, long database) {

    private static final int MILLIS_PER_TICK = 10;
    private static final int USER_TIME = 11;
    private static final int CHILDREN_SYSTEM_TIME = 14;

    /** Now, for this process and for every PostgreSQL process at work in the folder. */
    static BenchCpu now(long application, Path folder) {
        return new BenchCpu(used(Path.of("/proc", Long.toString(application)), USER_TIME + 1), ofDatabase(folder));
    }

    BenchCpu since(BenchCpu before) {
        return new BenchCpu(application - before.application, database - before.database);
    }

    /** Memory the process holds, in megabytes. */
    static long residentMegabytes(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long ofDatabase(Path folder) {
        long sum = 0;
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                Path place = place(process);
                if (place != null
                        && place.startsWith(folder)
                        && command(process).equals("postgres")) {
                    sum += used(process, CHILDREN_SYSTEM_TIME);
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("/proc is not readable", unreadable);
        }
        return sum;
    }

    private static @Nullable Path place(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd"));
        } catch (IOException endedOrForeign) {
            return null;
        }
    }

    private static String command(Path process) {
        try {
            return Files.readString(process.resolve("comm")).strip();
        } catch (IOException ended) {
            return "";
        }
    }

    /** The times after the name in brackets: user, system, then those of children already gone. */
    private static long used(Path process, int last) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
            return fields.subList(USER_TIME, last + 1).stream()
                            .mapToLong(Long::parseLong)
                            .sum()
                    * MILLIS_PER_TICK;
        } catch (IOException ended) {
            return 0;
        }
    }
}
