package org.cordee.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.db.EngineInTests;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.testkit.TestApplication;
import org.cordee.testkit.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** The backups nobody asks for: before tables change, every night, and after a night that was missed. */
class AutomaticBackupsTest {

    private static final String PASSPHRASE = "une phrase longue et calme";

    @TempDir
    Path temporary;

    @Test
    void savesBeforeTablesChangeAndNotWhenNothingWaits() throws Exception {
        try (EngineInTests engine = EngineInTests.start(temporary.resolve("data"))) {
            AutomaticBackups backups = backups(engine);
            flyway(engine.access(), "0020").migrate();

            backups.migrate(flyway(engine.access(), "latest"));
            assertThat(files()).hasSize(1).allMatch(name -> name.endsWith("-before-migration.cordee"));
            Path saved = temporary.resolve("data/backups").resolve(files().get(0));
            assertThat(new RestoreBackup(new BackupFile(saved, PASSPHRASE.toCharArray())).createdAt())
                    .isNotEmpty();
            assertThat(flyway(engine.access(), "latest").info().pending()).isEmpty();

            backups.migrate(flyway(engine.access(), "latest"));
            assertThat(files()).hasSize(1);
        }
    }

    @Test
    void tablesAreLeftAloneWhenTheyCannotBeSavedFirst() throws Exception {
        try (EngineInTests engine = EngineInTests.start(temporary.resolve("data"))) {
            AutomaticBackups backups = backups(engine);
            flyway(engine.access(), "0020").migrate();
            Files.delete(temporary.resolve("data/backups"));
            Files.writeString(temporary.resolve("data/backups"), "in the way");

            assertThatThrownBy(() -> backups.migrate(flyway(engine.access(), "latest")))
                    .isInstanceOf(BackupRefused.class);
            assertThat(flyway(engine.access(), "latest").info().current().getVersion())
                    .hasToString("0020");
        }
    }

    @Test
    void theNightlyJobWritesAndRotatesAndAMissedNightIsMadeUpFor() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("data/backups"));
        for (int day = 1; day <= 5; day++) {
            Files.writeString(folder.resolve("2026010" + day + "T022000Z-night.cordee"), "old");
        }
        TestApplication application = TestApplication.realWith(Map.of(
                "cordee.data",
                temporary.resolve("data").toString(),
                "cordee.backup-user",
                "cordee_backup",
                "cordee.backup-password",
                TestDatabase.PASSWORD,
                "cordee.backup-passphrase",
                PASSPHRASE,
                "cordee.backups-kept",
                "3"));
        try {
            application.runJob("AutomaticBackups.everyNight");
            assertThat(files()).hasSize(3).contains("20260105T022000Z-night.cordee", "20260104T022000Z-night.cordee");

            application.runJob("AutomaticBackups.missedNight");
            assertThat(files()).as("last night's is there").noneMatch(name -> name.endsWith("-late.cordee"));

            try (var all = Files.list(folder)) {
                for (Path file : all.toList()) {
                    Files.delete(file);
                }
            }
            application.runJob("AutomaticBackups.missedNight");
            assertThat(files()).hasSize(1).allMatch(name -> name.endsWith("-late.cordee"));
            Path late = folder.resolve(files().get(0));
            assertThat(new RestoreBackup(new BackupFile(late, PASSPHRASE.toCharArray())).createdAt())
                    .isNotEmpty();
        } finally {
            application.close();
        }
    }

    private List<String> files() throws IOException {
        return new BackupFolder(temporary.resolve("data/backups"))
                .newestFirst().stream()
                        .map(file -> file.getFileName().toString())
                        .toList();
    }

    private AutomaticBackups backups(EngineInTests engine) {
        DatabaseAccess access = engine.access();
        return new AutomaticBackups(
                new MockEnvironment()
                        .withProperty("cordee.data", temporary.resolve("data").toString())
                        .withProperty("spring.datasource.url", access.jdbcUrl())
                        .withProperty("spring.datasource.username", access.app().user())
                        .withProperty("spring.datasource.password", access.app().password())
                        .withProperty("spring.flyway.user", access.owner().user())
                        .withProperty("spring.flyway.password", access.owner().password())
                        .withProperty("cordee.backup-user", access.backup().user())
                        .withProperty("cordee.backup-password", access.backup().password())
                        .withProperty("cordee.backup-passphrase", PASSPHRASE),
                new InstallationKey(new byte[32]));
    }

    private static Flyway flyway(DatabaseAccess access, String target) {
        return Flyway.configure()
                .dataSource(
                        access.jdbcUrl(), access.owner().user(), access.owner().password())
                .defaultSchema("flyway")
                .createSchemas(true)
                .target(target)
                .load();
    }
}
