package org.cordee.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.db.DatabaseGuard;
import org.cordee.platform.db.Durability;
import org.cordee.platform.db.EngineInTests;
import org.cordee.platform.db.ServerOfOnesOwn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oldest PostgreSQL accepted, where it is installed: same roles, same tables, backups there and back. */
class OtherServerTest {
    private static final char[] PASSPHRASE = "trois montagnes et un lac".toCharArray();

    @TempDir
    Path temporary;

    @Test
    void takesABackupOfTheEmbeddedServerAndGivesItBack() throws Exception {
        var programs = ServerOfOnesOwn.programs();
        assumeThat(programs).isPresent();
        var first = temporary.resolve("first.cordee");
        var second = temporary.resolve("second.cordee");
        try (var embedded = EngineInTests.start(temporary.resolve("embedded"))) {
            Schema.migrate(embedded.access(), "latest");
            try (var superuser = embedded.superuser()) {
                RowsInEveryTable.dropRulesOnValues(superuser);
                new RowsInEveryTable(superuser).fill();
            }
            save(embedded.access(), first);
        }
        try (var server = ServerOfOnesOwn.start(programs.orElseThrow(), temporary.resolve("own"))) {
            var access = server.access();
            accepted(access);
            Schema.migrate(access, "latest");
            try (var owner = access.connect(access.owner())) {
                RowsInEveryTable.dropRulesOnValues(owner);
            }
            new RestoreBackup(new BackupFile(first, PASSPHRASE)).load(access);
            save(access, second);
        }
        assertThat(new BackupFile(second, PASSPHRASE).verified().tables())
                .isEqualTo(new BackupFile(first, PASSPHRASE).verified().tables());
    }

    private void save(DatabaseAccess access, Path file) throws Exception {
        new WriteBackup(access, temporary.resolve("none"), "mark", Clock.systemUTC()).to(file, PASSPHRASE);
    }

    private static void accepted(DatabaseAccess access) throws SQLException {
        try (var app = access.connect(access.app())) {
            assertThat(DatabaseGuard.faults(app)).isEmpty();
            Durability.prove(app);
        }
    }
}
