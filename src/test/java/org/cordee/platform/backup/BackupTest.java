package org.cordee.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.db.EngineInTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final char[] PASSPHRASE = "trois montagnes et un lac".toCharArray();

    @TempDir
    static Path temporary;

    private static EngineInTests source;
    private static Path early;
    private static Path sealed;
    private static Path plain;

    @BeforeAll
    static void fill() throws Exception {
        source = EngineInTests.start(temporary.resolve("source"));
        Schema.migrate(source.access(), "latest");
        early = temporary.resolve("early.cordee");
        new WriteBackup(source.access(), temporary.resolve("none"), "mark", Clock.systemUTC()).to(early, PASSPHRASE);
        try (var superuser = source.superuser()) {
            RowsInEveryTable.dropRulesOnValues(superuser);
            new RowsInEveryTable(superuser).fill();
        }
        sealed = temporary.resolve("sealed.cordee");
        plain = temporary.resolve("plain.zip");
        var erasures = new Erasures(temporary.resolve("erasures"));
        erasures.add(new Erasures.Erasure("peer", new UUID(1, 2), Instant.parse("2026-03-01T00:00:00Z")));
        var write = new WriteBackup(source.access(), temporary.resolve("erasures"), "mark", Clock.systemUTC());
        assertThat(write.to(sealed, PASSPHRASE)).isPositive().isEqualTo(write.to(plain, null));
    }

    @AfterAll
    static void stop() {
        source.close();
    }

    @Test
    void savesEveryTableButThoseListed() throws Exception {
        var manifest = new BackupFile(sealed, PASSPHRASE).verified();
        assertThat(manifest.tables())
                .allSatisfy(table -> assertThat(table.rows()).as(table.name()).isPositive());
        assertThat(manifest.tables()).hasSizeGreaterThan(30);
    }

    @Test
    void comesBackWholeWithRowsInEveryTable() throws Exception {
        try (var target = EngineInTests.start(temporary.resolve("target"))) {
            Schema.migrate(target.access(), "latest");
            try (var superuser = target.superuser()) {
                RowsInEveryTable.dropRulesOnValues(superuser);
            }
            new RestoreBackup(new BackupFile(sealed, PASSPHRASE)).load(target.access());
            var again = temporary.resolve("again.cordee");
            new WriteBackup(target.access(), temporary.resolve("none"), "mark", Clock.systemUTC())
                    .to(again, PASSPHRASE);
            assertThat(new BackupFile(again, PASSPHRASE).verified().tables())
                    .isEqualTo(new BackupFile(sealed, PASSPHRASE).verified().tables());
            assertThat(new BackupFile(again, PASSPHRASE).verified().sequences())
                    .isEqualTo(new BackupFile(sealed, PASSPHRASE).verified().sequences());
            assertThat(shape(target.access())).isEqualTo(shape(source.access()));
        }
    }

    @Test
    void goesIntoAnEmptyDatabaseOnly() throws Exception {
        try (var target = EngineInTests.start(temporary.resolve("empty"))) {
            var erasures = temporary.resolve("erasures.back");
            new RestoreBackup(new BackupFile(early, PASSPHRASE)).into(target.access(), erasures);
            assertThat(erasures).doesNotExist();
            var restore = new RestoreBackup(new BackupFile(sealed, PASSPHRASE));
            assertThatThrownBy(() -> restore.into(target.access(), erasures))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("not empty");
        }
    }

    @Test
    void leavesTheDatabaseEmptyWhenRowsAreNotAccepted() throws Exception {
        try (var target = EngineInTests.start(temporary.resolve("refusing"))) {
            var restore = new RestoreBackup(new BackupFile(sealed, PASSPHRASE));
            assertThatThrownBy(() -> restore.into(target.access(), temporary.resolve("erasures.refused")))
                    .hasMessageContaining("were not accepted");
            assertThat(Schema.isEmpty(target.access())).isTrue();
        }
    }

    @Test
    void bringsTheDeletionsBackToBeMadeAgain() throws Exception {
        var file = temporary.resolve("merged");
        new Erasures(file).add(new Erasures.Erasure("peer", new UUID(3, 4), Instant.parse("2026-04-01T00:00:00Z")));
        Erasures.merge(file, Files.readAllBytes(temporary.resolve("erasures")));
        assertThat(new Erasures(file).all())
                .extracting(e -> e.id().getLeastSignificantBits())
                .containsExactlyInAnyOrder(2L, 4L);
    }

    @Test
    void refusesATruncatedFileAtWhateverByte() throws Exception {
        for (var whole : new Path[] {sealed, plain}) {
            var bytes = Files.readAllBytes(whole);
            for (int length : new int[] {0, 10, 40, bytes.length / 2, bytes.length - 30, bytes.length - 1}) {
                var cut = Files.write(temporary.resolve("cut"), Arrays.copyOf(bytes, length));
                assertThatThrownBy(() -> new RestoreBackup(new BackupFile(cut, PASSPHRASE)))
                        .as(whole + " cut to " + length)
                        .isInstanceOf(BackupRefused.class);
            }
        }
    }

    @Test
    void refusesASealedFileWithOneBitChangedAnywhere() throws Exception {
        var bytes = Files.readAllBytes(sealed);
        for (int place = 16; place < bytes.length; place += bytes.length / 12) {
            bytes[place] ^= 1;
            var altered = Files.write(temporary.resolve("altered"), bytes);
            bytes[place] ^= 1;
            assertThatThrownBy(() -> new RestoreBackup(new BackupFile(altered, PASSPHRASE)))
                    .as("byte " + place)
                    .isInstanceOf(BackupRefused.class);
        }
    }

    @Test
    void refusesAnotherPassphraseAndAFileThatExists() {
        assertThatThrownBy(() -> new RestoreBackup(new BackupFile(sealed, "autre".toCharArray())))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("passphrase");
        var write = new WriteBackup(source.access(), temporary.resolve("none"), "mark", Clock.systemUTC());
        assertThatThrownBy(() -> write.to(sealed, PASSPHRASE)).hasMessageContaining("already exists");
    }

    @Test
    void refusesToSaveATableWhoseRowsItWouldSilentlyMiss() throws Exception {
        try (var superuser = source.superuser()) {
            run(
                    superuser,
                    "create table platform.hidden (id int); alter table platform.hidden enable row level security;"
                            + "grant select on platform.hidden to cordee_backup");
            var write = new WriteBackup(source.access(), temporary.resolve("none"), "mark", Clock.systemUTC());
            assertThatThrownBy(() -> write.to(temporary.resolve("new"), PASSPHRASE))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("platform.hidden");
            assertThat(temporary.resolve("new")).doesNotExist();
            run(superuser, "drop table platform.hidden");
        }
    }

    /** Rules of the tables that a restore lifts and must put back: row security, foreign keys, triggers. */
    private static String shape(DatabaseAccess access) throws SQLException {
        try (var owner = access.connect(access.owner());
                var statement = owner.createStatement();
                var row = statement.executeQuery("""
                        select (select string_agg(oid::regclass || ' ' || relrowsecurity || relforcerowsecurity, ', '
                                order by oid::regclass::text) from pg_class where relkind in ('r', 'p'))
                        || (select string_agg(conrelid::regclass || conname || pg_get_constraintdef(oid), ', '
                                order by conrelid::regclass::text, conname) from pg_constraint)
                        || (select string_agg(tgrelid::regclass || tgname || tgenabled::text, ', '
                                order by tgrelid::regclass::text, tgname) from pg_trigger where not tgisinternal)""")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
