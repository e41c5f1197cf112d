package org.cordee;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cordee.platform.db.DataFolder;

/**
 * Cordée in a process of its own, ready. What it complains of goes to a file: a process that outlived its test would
 * otherwise hold the streams of the whole test run open.
 */
record CordeeProcess(Process process, DataFolder folder) implements AutoCloseable {

    /** {@code serve} or {@code demo} on this folder and port, once it answers. */
    static CordeeProcess start(String command, DataFolder folder, int port) throws IOException {
        Path complaints = folder.root().resolve("complaints");
        Process process = new ProcessBuilder(
                        // Whoever started the tests may ignore the keyboard's interrupt; a child would inherit that.
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Cordee.class.getName(),
                        command,
                        "--data",
                        folder.root().toString(),
                        "--port",
                        Integer.toString(port))
                .redirectError(complaints.toFile())
                .start();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Ready: http")) {
                return new CordeeProcess(process, folder);
            }
        }
        process.destroyForcibly();
        throw new AssertionError("it ended before it was ready: " + Files.readString(complaints));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ctrl-C; true once it has ended. */
    boolean interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return process.waitFor(60, TimeUnit.SECONDS);
    }

    /** The application alone, without a chance to say goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Application and database, without a chance to write anything more. */
    void killWithDatabase() throws IOException, InterruptedException {
        List<ProcessHandle> database = database();
        process.destroyForcibly();
        database.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    /** The server of the folder and all its processes. */
    List<ProcessHandle> database() throws IOException {
        long server = Long.parseLong(
                Files.readAllLines(folder.pg().resolve("postmaster.pid")).get(0));
        return ProcessHandle.of(server).stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                .toList();
    }

    /** Leaves nothing running. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        if (Files.exists(folder.pg().resolve("postmaster.pid"))) {
            database().forEach(ProcessHandle::destroyForcibly);
        }
    }
}
