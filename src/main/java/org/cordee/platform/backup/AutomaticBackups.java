package org.cordee.platform.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.db.Login;
import org.cordee.platform.keys.InstallationKey;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Saves the installation every night and before its tables change, and keeps the newest files. */
@Component
@ConditionalOnProperty("cordee.data")
class AutomaticBackups implements FlywayMigrationStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(AutomaticBackups.class);

    private static final Duration MISSED = Duration.ofHours(26);

    private final Environment settings;
    private final DataFolder data;
    private final WriteBackup write;
    private final Clock clock;

    AutomaticBackups(Environment settings, InstallationKey key) {
        this.settings = settings;
        this.data = DataFolder.of(Path.of(settings.getRequiredProperty("cordee.data")));
        // The time of files is the machine's, also while a demonstration plays with the clock.
        this.clock = Clock.systemUTC();
        this.write = new WriteBackup(access(settings), data.erasures(), KeyMark.of(key), clock);
    }

    /** A migration that cannot be preceded by a backup is not run. */
    @Override
    public void migrate(Flyway flyway) {
        var status = flyway.info();
        if (status.applied().length > 0 && status.pending().length > 0) {
            save("before-migration");
        }
        flyway.migrate();
    }

    @Scheduled(cron = "0 20 ${cordee.backup-hour:2} * * *", zone = "${cordee.zone:Europe/Paris}")
    @SchedulerLock(name = "backup", lockAtMostFor = "PT2H")
    void everyNight() {
        save("night");
    }

    /** Makes up for a night the machine was off; the first time, it is the first backup. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "backup", lockAtMostFor = "PT2H")
    void missedNight() throws IOException {
        if (settings.getProperty("cordee.kind", "real").equals("demo")) {
            return;
        }
        var newest = new BackupFolder(data.backups()).newest();
        if (newest.isEmpty() || newest.get().isBefore(clock.instant().minus(MISSED))) {
            save("late");
        }
    }

    void save(String reason) {
        var folder = new BackupFolder(data.backups());
        var passphrase =
                settings.getRequiredProperty("cordee.backup-passphrase").toCharArray();
        try {
            var rows = write.to(folder.file(clock.instant(), reason), passphrase);
            folder.keep(settings.getProperty("cordee.backups-kept", Integer.class, 14));
            LOG.info("Saved {} rows ({})", rows, reason);
        } catch (IOException | SQLException e) {
            throw new BackupRefused("The automatic backup failed: " + e.getMessage() + ".", e);
        }
    }

    private static DatabaseAccess access(Environment settings) {
        return new DatabaseAccess(
                settings.getRequiredProperty("spring.datasource.url"),
                login(settings, "spring.flyway.user", "spring.flyway.password"),
                login(settings, "spring.datasource.username", "spring.datasource.password"),
                login(settings, "cordee.backup-user", "cordee.backup-password"));
    }

    private static Login login(Environment settings, String user, String password) {
        return new Login(settings.getRequiredProperty(user), settings.getRequiredProperty(password));
    }
}
