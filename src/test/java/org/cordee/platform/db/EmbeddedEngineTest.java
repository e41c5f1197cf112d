package org.cordee.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedEngineTest {
    @TempDir
    static Path shared;

    private DataFolder folder;

    @BeforeEach
    void prepare() throws IOException {
        var unpackedOnce = DataFolder.of(shared.resolve("first")).prepare();
        EngineBinaries.in(unpackedOnce);
        folder = DataFolder.of(Files.createTempDirectory(shared, "data")).prepare();
        Files.createSymbolicLink(folder.engine(EngineBinaries.VERSION), unpackedOnce.engine(EngineBinaries.VERSION));
    }

    @AfterEach
    void stop() {
        new EngineCluster(folder).stop();
    }

    @Test
    void bringsTheVersionItSaysAndTheRolesItNeeds() throws Exception {
        try (var engine = EmbeddedEngine.start(folder);
                var app = engine.access().connect(engine.access().app())) {
            assertThat(Durability.show(app, "server_version")).startsWith(EngineBinaries.VERSION);
            assertThat(Durability.SETTINGS)
                    .allSatisfy(s -> assertThat(Durability.show(app, s)).isEqualTo("on"));
            assertThat(DatabaseGuard.faults(app)).isEmpty();
        }
        assertThat(EmbeddedEngine.running(folder)).isEmpty();
    }

    @Test
    void listensOnThisMachineAlone() throws Exception {
        try (var engine = EmbeddedEngine.start(folder);
                var superuser = engine.access().connect(EmbeddedEngine.superuser(folder))) {
            assertThat(Durability.show(superuser, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Durability.show(superuser, "unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void refusesAConnectionWithoutItsPassword() {
        try (var engine = EmbeddedEngine.start(folder)) {
            for (var role : List.of(EngineCluster.SUPERUSER, DatabaseRoles.OWNER, DatabaseRoles.APP)) {
                assertThatThrownBy(() -> engine.access().connect(new Login(role, "")))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
                assertThatThrownBy(() -> engine.access().connect(new Login(role, "guess")))
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void keepsItsFilesToItself() throws Exception {
        try (var engine = EmbeddedEngine.start(folder)) {
            assertThat(engine.access().toString())
                    .doesNotContain(engine.access().app().password());
        }
        for (var own : List.of(folder.root(), folder.pg(), folder.engine(EngineBinaries.VERSION), folder.log())) {
            assertThat(mode(own)).isEqualTo("rwx------");
        }
        try (var secrets = Files.list(folder.root().resolve("secret"))) {
            assertThat(secrets)
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void refusesAServerThatCouldLoseWhatWasSaved() throws Exception {
        try (var engine = EmbeddedEngine.start(folder);
                var app = engine.access().connect(engine.access().app())) {
            Durability.prove(app);
            run(app, "set synchronous_commit = off");
            assertThatThrownBy(() -> Durability.prove(app))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("synchronous_commit = off");
        }
    }

    @Test
    void stopsTheServerLeftByAKilledApplicationAndKeepsItsRows() throws Exception {
        var left = EmbeddedEngine.start(folder);
        try (var owner = left.access().connect(left.access().owner())) {
            run(owner, "create table kept (n int)");
            run(owner, "insert into kept values (7)");
        }
        var orphan = Postmaster.ready(folder.pg()).orElseThrow();
        try (var engine = EmbeddedEngine.start(folder);
                var owner = engine.access().connect(engine.access().owner())) {
            assertThat(Postmaster.ready(folder.pg()).orElseThrow()).isNotEqualTo(orphan);
            assertThat(orphan.runs()).isFalse();
            run(owner, "select 1 / count(*) from kept");
        }
    }

    @Test
    void startsAgainWhenTheNumberOfADeadServerHasGoneToAnotherProgram() throws Exception {
        EmbeddedEngine.start(folder).close();
        var file = folder.pg().resolve("postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n" + folder.pg() + "\n0\n5432\n\n127.0.0.1\n");
        try (var engine = EmbeddedEngine.start(folder)) {
            assertThat(EmbeddedEngine.running(folder)).contains(engine.access());
        }
    }

    @Test
    void refusesTheFolderOfAnotherMajorVersionAndLeavesItAlone() throws Exception {
        Files.createDirectories(folder.pg());
        Files.writeString(folder.pg().resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedEngine.start(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL 17");
        assertThat(folder.pg()).isDirectoryContaining("glob:**PG_VERSION");
    }

    @Test
    void refusesToServeUnderARoleThatRowRulesDoNotBind() throws Exception {
        try (var engine = EmbeddedEngine.start(folder);
                var superuser = engine.access().connect(EmbeddedEngine.superuser(folder));
                var owner = engine.access().connect(engine.access().owner())) {
            assertThatThrownBy(() -> DatabaseGuard.check(superuser)).hasMessageContaining("is a superuser");
            assertThatThrownBy(() -> DatabaseGuard.check(owner)).hasMessageContaining("owns");
            run(superuser, "alter role cordee_app bypassrls");
            try (var app = engine.access().connect(engine.access().app())) {
                assertThatThrownBy(() -> DatabaseGuard.check(app)).hasMessageContaining("BYPASSRLS");
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
