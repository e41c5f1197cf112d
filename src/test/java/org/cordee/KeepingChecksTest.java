package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.cordee.platform.db.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code doctor} says of backups and keys. */
class KeepingChecksTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path temporary;

    @Test
    void theAgeOfTheLastBackupShowsAndAMissedNightIsWrong() throws IOException {
        var file = folder().backups().resolve("20260302T010000Z-night.cordee");
        Files.writeString(file, "saved");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofHours(7))));
        assertThat(backup(NOW.minus(Duration.ofDays(90))).line())
                .startsWith("ok")
                .contains("7 h old");

        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofHours(30))));
        assertThat(backup(NOW.minus(Duration.ofDays(90))).line())
                .startsWith("WRONG")
                .contains("30 h old")
                .contains("Was serve running?");
    }

    @Test
    void aNewInstallationIsNotBlamedForItsFirstDay() throws IOException {
        assertThat(backup(NOW.minus(Duration.ofMinutes(3))).state()).isEqualTo(Check.State.WATCH);
        assertThat(backup(NOW.minus(Duration.ofDays(2))).state()).isEqualTo(Check.State.BAD);
    }

    private Check backup(Instant createdAt) throws IOException {
        var settings = new Settings(Map.of(
                "installation-key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "backup-passphrase", "given"));
        return new KeepingChecks(folder(), settings, Clock.fixed(NOW, ZoneOffset.UTC))
                .all(createdAt)
                .get(0);
    }

    private DataFolder folder() {
        return DataFolder.of(temporary).prepare();
    }
}
