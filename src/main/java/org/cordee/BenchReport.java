package org.cordee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of one bench, said as they come and written at the end. */
final class BenchReport {

    private final Map<String, Object> machine = new LinkedHashMap<>();
    private final List<Map<String, Object>> results = new ArrayList<>();

    BenchReport(int seconds, int clients) {
        machine.put("at", Clock.systemUTC().instant().toString());
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("java", System.getProperty("java.version"));
        machine.put("seconds", seconds);
        machine.put("clients", clients);
        machine.put("loadBefore", load());
    }

    void add(BenchResult result) {
        System.out.println(result.line());
        results.add(result.fields());
    }

    void say(String name, Number value) {
        System.out.println(name + ": " + value);
        machine.put(name, value);
    }

    void write(Path file) throws IOException {
        machine.put("loadAfter", load());
        machine.put("results", results);
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(machine) + "\n");
        System.out.println("Written: " + file);
    }

    /** How many processes wanted a processor over the last minute: above their number, the figures are not to be read. */
    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }
}
