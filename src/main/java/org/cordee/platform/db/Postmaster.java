package org.cordee.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What {@code postmaster.pid} says of the server of a cluster: its process and its port. */
record Postmaster(long pid, int port) {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** The server that accepts connections on this cluster, if one does. */
    static Optional<Postmaster> ready(Path cluster) {
        return read(cluster, STATUS_LINE).filter(Postmaster::runs);
    }

    /** The server that holds this cluster, whether it accepts connections or is still starting or stopping. */
    static Optional<Postmaster> alive(Path cluster) {
        return read(cluster, PID_LINE).filter(Postmaster::runs);
    }

    /**
     * Removes a file left by a server that died when its process number has since gone to another program: PostgreSQL
     * itself would take that program for the server and refuse to start.
     */
    static void forgetDead(Path cluster) {
        if (alive(cluster).isEmpty()) {
            try {
                Files.deleteIfExists(cluster.resolve("postmaster.pid"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Optional<Postmaster> read(Path cluster, int lastLine) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() <= lastLine
                    || (lastLine == STATUS_LINE && !lines.get(STATUS_LINE).startsWith("ready"))) {
                return Optional.empty();
            }
            var port = lines.size() > PORT_LINE
                    ? Integer.parseInt(lines.get(PORT_LINE).strip())
                    : 0;
            return Optional.of(new Postmaster(Long.parseLong(lines.get(PID_LINE).strip()), port));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that has died but is not yet reaped (no init in a container) has no command any more. */
    boolean runs() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).endsWith("postgres"))
                .isPresent();
    }
}
