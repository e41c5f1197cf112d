package org.cordee;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cordee.Settings.Setting;
import org.cordee.platform.backup.BackupFolder;
import org.cordee.platform.db.DataFolder;

/** What {@code doctor} looks at so that nothing is lost: backups, and the keys that no backup holds. */
final class KeepingChecks {
    private static final Duration TOO_OLD = Duration.ofHours(26);
    private static final String COPIED = "copy-confirmed";

    private final DataFolder folder;
    private final Settings settings;
    private final Clock clock;

    KeepingChecks(DataFolder folder, Settings settings, Clock clock) {
        this.folder = folder;
        this.settings = settings;
        this.clock = clock;
    }

    /** For an installation made at this moment. */
    List<Check> all(Instant createdAt) throws IOException {
        return List.of(backups(createdAt), keys());
    }

    /** Notes that somebody has put a copy of the present keys away. */
    void confirmCopy() throws IOException {
        Files.writeString(folder.root().resolve("secret").resolve(COPIED), mark() + "\n");
    }

    private Check backups(Instant createdAt) throws IOException {
        var newest = new BackupFolder(folder.backups()).newest();
        if (newest.isEmpty()) {
            return Duration.between(createdAt, clock.instant()).compareTo(TOO_OLD) <= 0
                    ? Check.watch(
                            "backup", "none yet: serve makes the first a few minutes after it starts, then nightly.")
                    : Check.bad(
                            "backup",
                            "none: serve makes one every night while it runs; the reason is in "
                                    + CommandLog.file(folder) + ".");
        }
        var age = Duration.between(newest.get(), clock.instant());
        var text = age.toHours() + " h old, in " + folder.backups();
        return age.compareTo(TOO_OLD) <= 0
                ? Check.good("backup", text)
                : Check.bad(
                        "backup",
                        text + ": last night's is missing. Was serve running? The reason is in "
                                + CommandLog.file(folder) + ".");
    }

    private Check keys() throws IOException {
        var note = folder.root().resolve("secret").resolve(COPIED);
        if (Files.exists(note) && Files.readString(note).strip().equals(mark())) {
            return Check.good("keys", "their copy was confirmed");
        }
        return Check.watch(
                "keys",
                "no backup holds them, and without them a backup does not open: copy secret/" + Keys.FILE
                        + " and secret/" + Keys.BACKUP
                        + " away from this machine, then run ./cordee doctor --keys-copied.");
    }

    private String mark() {
        return Keys.mark(folder, settings) + " "
                + settings.get(Setting.BACKUP_PASSPHRASE).map(given -> "given").orElse("kept");
    }
}
