package org.cordee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cordee.platform.db.StartRefused;

/** The application under measure: a demonstration in a process of its own, so that its processor time is its own. */
final class BenchServer implements AutoCloseable {

    private static final String USUAL_OPTIONS =
            "-Xmx192m -XX:+UseSerialGC -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40";

    private final Process process;
    private final String origin;
    private final double startSeconds;

    private BenchServer(Process process, String origin, double startSeconds) {
        this.process = process;
        this.origin = origin;
        this.startSeconds = startSeconds;
    }

    static BenchServer start(Path folder) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        String options = System.getenv().getOrDefault("CORDEE_JAVA_OPTIONS", USUAL_OPTIONS);
        command.addAll(Arrays.asList(options.split(" ", -1)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Cordee.class.getName()));
        command.addAll(List.of("demo", "--data", folder.toString(), "--port", Integer.toString(port)));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        waitUntilReady(process);
        return new BenchServer(process, "http://127.0.0.1:" + port, (System.nanoTime() - began) / 1e9);
    }

    String origin() {
        return origin;
    }

    long pid() {
        return process.pid();
    }

    /** From the command to its first page. */
    double startSeconds() {
        return startSeconds;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitUntilReady(Process process) throws IOException {
        // Left open: it is the process's own output, which ends with it.
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (line != null && !line.startsWith("Ready: ")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new StartRefused("The application to be measured did not start.");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
