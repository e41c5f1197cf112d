package org.cordee.platform.db;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL installed on the machine, prepared by the SQL that {@code doctor} prints. */
public final class ServerOfOnesOwn implements AutoCloseable {
    private static final Login SUPERUSER = new Login("postgres", "postgres");

    private final Path programs;
    private final Path cluster;
    private final EngineProgram runner;
    private final int port;

    private ServerOfOnesOwn(Path programs, Path folder) throws IOException {
        this.programs = programs;
        this.cluster = Files.createDirectories(folder).resolve("pg");
        this.runner = new EngineProgram(folder.resolve("log"));
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
    }

    /** The oldest version Cordée accepts, where the machine has it. */
    public static Optional<Path> programs() {
        return Stream.of(Path.of("/usr/lib/postgresql/" + DatabaseGuard.OLDEST + "/bin"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    public static ServerOfOnesOwn start(Path programs, Path folder) throws IOException, SQLException {
        var server = new ServerOfOnesOwn(programs, folder);
        var password = Files.writeString(folder.resolve("password"), SUPERUSER.password());
        server.run(
                "initdb",
                "-D",
                server.cluster.toString(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + password,
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
        server.run(
                "pg_ctl",
                "-D",
                server.cluster.toString(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=",
                "start");
        server.prepare();
        return server;
    }

    public DatabaseAccess access() {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/cordee",
                new Login("cordee_owner", "OWNER_PASSWORD"),
                new Login("cordee_app", "APP_PASSWORD"),
                new Login("cordee_backup", "BACKUP_PASSWORD"));
    }

    @Override
    public void close() {
        run("pg_ctl", "-D", cluster.toString(), "-w", "-m", "fast", "stop");
    }

    private void prepare() throws SQLException {
        var parts = DatabaseRoles.script().split("create database|\\\\connect cordee\n", 3);
        try (var connection = DatabaseAccess.connect("jdbc:postgresql://127.0.0.1:" + port + "/postgres", SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute(parts[0]);
            statement.execute("create database" + parts[1]);
        }
        try (var connection = access().connect(SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute(parts[2]);
        }
    }

    private void run(String program, String... arguments) {
        if (runner.run(programs.resolve(program), arguments) != 0) {
            throw new IllegalStateException(program + " failed, see " + runner.log());
        }
    }
}
