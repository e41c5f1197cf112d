package org.cordee;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./cordee demo}: the fictitious region, the same on every machine for a given day. */
@Command(name = "demo", description = "Shows Cordée on a fictitious region.", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private Folder folder = new Folder();

    @Option(names = "--port", paramLabel = "N", description = "port of the web server (default: 8080)")
    private @Nullable Integer port;

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            description = "the day the fictitious region lives in (default: today)")
    private @Nullable LocalDate today;

    @Override
    public Integer call() {
        return Server.run(Kind.DEMO, folder, port, today == null ? Map.of() : Map.of("cordee.today", today.toString()));
    }
}
