package org.cordee;

import org.cordee.Settings.Setting;
import org.cordee.platform.backup.KeyMark;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.keys.InstallationKey;

/** The installation key: from the environment or the settings, otherwise from the folder. */
final class Keys {
    static final String FILE = "installation-key";
    static final String BACKUP = "backup-passphrase";

    private Keys() {}

    static String installation(DataFolder folder, Settings settings) {
        return settings.get(Setting.INSTALLATION_KEY)
                .orElseGet(() -> folder.secrets().get(FILE));
    }

    static String mark(DataFolder folder, Settings settings) {
        return KeyMark.of(parsed(folder, settings));
    }

    static InstallationKey parsed(DataFolder folder, Settings settings) {
        return InstallationKey.parse(installation(folder, settings));
    }

    /** The passphrase of the backups nobody is there to give one for. */
    static String automaticBackups(DataFolder folder, Settings settings) {
        return settings.get(Setting.BACKUP_PASSPHRASE)
                .orElseGet(() -> folder.secrets().get(BACKUP));
    }
}
