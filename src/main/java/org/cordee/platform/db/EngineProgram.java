package org.cordee.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one PostgreSQL program to its end. PostgreSQL refuses to run as root: there it runs in a user namespace of its
 * own, where root has no power and the files still belong to it.
 */
final class EngineProgram {
    private static final long SECONDS = 120;

    private final Path log;

    /** @param log the file that collects what the programs print */
    EngineProgram(Path log) {
        this.log = log;
    }

    Path log() {
        return log;
    }

    /** The program's exit code; output goes to the log. */
    int run(Path program, String... arguments) {
        var command = new ArrayList<>(asOrdinaryUser());
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return exitCode(command);
    }

    private List<String> asOrdinaryUser() {
        if (!isRoot()) {
            return List.of();
        }
        if (exitCode(List.of("unshare", "-U", "true")) != 0) {
            throw new StartRefused("PostgreSQL refuses to run as root and this system has no user namespaces:"
                    + " run Cordée as an ordinary user.");
        }
        return List.of("unshare", "-U");
    }

    private int exitCode(List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            var process = builder.start();
            if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            return -1;
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return System.getProperty("user.name").equals("root");
        }
    }
}
