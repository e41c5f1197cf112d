package org.cordee;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./cordee serve}: a real installation, empty at first. */
@Command(name = "serve", description = "Runs a real installation.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private Folder folder = new Folder();

    @Option(names = "--port", paramLabel = "N", description = "port of the web server (default: 8080)")
    private @Nullable Integer port;

    @Override
    public Integer call() {
        return Server.run(Kind.REAL, folder, port, Map.of());
    }
}
