package org.cordee.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded PostgreSQL and the server that serves them: creation, start, stop. */
final class EngineCluster {
    static final String SUPERUSER = "cordee_superuser";

    private static final int ATTEMPTS = 8;
    private static final String ONLY_BY_PASSWORD = """
            host all all 127.0.0.1/32 scram-sha-256
            """;
    /** On the command line, so that no file of the cluster can say otherwise. */
    private static final String OPTIONS = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c timezone=UTC -c log_timezone=UTC"
            + " -c max_connections=60 -c logging_collector=on -c log_directory=../log -c log_file_mode=0600"
            + " -c log_filename=postgresql-%%a.log -c log_rotation_age=1d -c log_truncate_on_rotation=on"
            + " -c log_error_verbosity=terse -c log_min_error_statement=panic";

    private final DataFolder folder;
    private final EngineProgram programs;

    EngineCluster(DataFolder folder) {
        this.folder = folder;
        this.programs = new EngineProgram(folder.log().resolve("engine.log"));
    }

    void refuseOtherMajor() {
        if (!folder.hasDatabase()) {
            return;
        }
        try {
            var major = Files.readString(folder.pg().resolve("PG_VERSION")).strip();
            if (!major.equals(EngineBinaries.MAJOR)) {
                throw new StartRefused(
                        "The folder %s was made by PostgreSQL %s and this Cordée brings PostgreSQL %s:"
                                        .formatted(folder.root(), major, EngineBinaries.MAJOR)
                                + " save it with the former Cordée (backup) and restore it with this one into an empty folder.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the cluster beside its final place, so that an interrupted creation leaves nothing that looks usable. */
    void create() {
        var binaries = EngineBinaries.in(folder);
        if (folder.hasDatabase()) {
            return;
        }
        var unfinished = folder.root().resolve("pg.new");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            var code = programs.run(
                    binaries.program("initdb"),
                    "-D",
                    unfinished.toString(),
                    "-U",
                    SUPERUSER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + passwordFile(),
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            if (code != 0) {
                throw failed("PostgreSQL could not create its files in " + folder.pg());
            }
            Files.writeString(unfinished.resolve("pg_hba.conf"), ONLY_BY_PASSWORD);
            Files.move(unfinished, folder.pg(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused("The folder " + folder.pg() + " cannot be created: " + e.getMessage() + ".", e);
        }
    }

    /** Starts the server on a free port and returns it; a server that was killed may still be dying, hence the patience. */
    int start() {
        Postmaster.forgetDead(folder.pg());
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var port = freePort();
            if (control("-w", "-t", "100", "-l", programs.log().toString(), "-o", OPTIONS.formatted(port), "start")) {
                return port;
            }
            pause();
        }
        throw failed("PostgreSQL did not start");
    }

    /** Stops the server if one runs, and returns when its files are whole; one that dies meanwhile needs no stop. */
    void stop() {
        if (Postmaster.alive(folder.pg()).isPresent()
                && !control("-w", "-t", "100", "-m", "fast", "stop")
                && Postmaster.alive(folder.pg()).isPresent()) {
            throw failed("The PostgreSQL already running on " + folder.pg() + " did not stop");
        }
    }

    private boolean control(String... arguments) {
        var all = new String[arguments.length + 2];
        all[0] = "-D";
        all[1] = folder.pg().toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return programs.run(EngineBinaries.in(folder).program("pg_ctl"), all) == 0;
    }

    /** The file of the superuser's password, made if need be. */
    private Path passwordFile() {
        folder.secrets().get(SUPERUSER);
        return folder.root().resolve("secret").resolve(SUPERUSER);
    }

    private StartRefused failed(String what) {
        folder.refuseFull();
        return new StartRefused(what + ": the reason is in " + programs.log() + ".");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
