package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.EmbeddedEngine;
import org.cordee.platform.db.EngineInTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as a process of its own: killed alone, started again, told to stop. */
class ServeProcessTest {
    @TempDir
    Path temporary;

    @Test
    void startsAgainAfterBeingKilledAloneAndStopsItsDatabaseWhenToldTo() throws Exception {
        var folder = DataFolder.of(temporary.resolve("data")).prepare();
        EngineInTests.linkPrograms(folder);
        var killed = serve(folder);
        untilReady(killed.inputReader());
        killed.destroyForcibly().waitFor();
        assertThat(EmbeddedEngine.running(folder)).isPresent();

        var stopped = serve(folder);
        untilReady(stopped.inputReader());
        new ProcessBuilder("kill", "-INT", Long.toString(stopped.pid())).start().waitFor();
        assertThat(stopped.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(EmbeddedEngine.running(folder)).isEmpty();
        folder.lock().close();
    }

    private static Process serve(DataFolder folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Cordee.class.getName(),
                        "serve",
                        "--data",
                        folder.root().toString(),
                        "--port",
                        Integer.toString(freePort()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void untilReady(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Ready: http")) {
                return;
            }
        }
        throw new AssertionError("the process ended before it was ready");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
