package org.cordee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.db.Login;
import org.cordee.platform.db.StartRefused;

/** What the person who runs Cordée decided: the environment first, then the file {@code cordee.properties}. */
record Settings(Map<String, String> values) {

    /** Reads both; refuses a key that is not a setting, because a misspelt one would be silently without effect. */
    static Settings read(DataFolder folder, Map<String, String> environment) {
        var values = new HashMap<String, String>();
        if (Files.exists(folder.settings())) {
            file(folder).forEach((key, value) -> values.put(Setting.of((String) key).key, (String) value));
        }
        for (var setting : Setting.values()) {
            var value = environment.get(setting.variable());
            if (value != null && !value.isBlank()) {
                values.put(setting.key, value.strip());
            }
        }
        return new Settings(Map.copyOf(values));
    }

    Optional<String> get(Setting setting) {
        return Optional.ofNullable(values.get(setting.key));
    }

    String get(Setting setting, String otherwise) {
        return values.getOrDefault(setting.key, otherwise);
    }

    boolean isTrue(Setting setting) {
        return get(setting, "false").equalsIgnoreCase("true");
    }

    int number(Setting setting, int otherwise) {
        var text = get(setting, Integer.toString(otherwise));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StartRefused("The setting " + setting.key + " is not a number: " + text + ".", e);
        }
    }

    /** The PostgreSQL of somebody else, when one is named. */
    Optional<DatabaseAccess> externalDatabase() {
        return get(Setting.DATABASE_URL)
                .map(url -> new DatabaseAccess(
                        url.startsWith("jdbc:") ? url : "jdbc:" + url,
                        login("cordee_owner", Setting.DATABASE_OWNER_PASSWORD),
                        login("cordee_app", Setting.DATABASE_APP_PASSWORD),
                        login("cordee_backup", Setting.DATABASE_BACKUP_PASSWORD)));
    }

    private Login login(String role, Setting password) {
        return new Login(
                role,
                get(password)
                        .orElseThrow(() -> new StartRefused("With a database of your own, the setting " + password.key
                                + " (or " + password.variable() + ") must give the password of " + role + ".")));
    }

    private static Properties file(DataFolder folder) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.settings())) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every setting there is; {@code docs/operations.md} explains each, and a test compares the two. */
    enum Setting {
        DATABASE_URL,
        DATABASE_OWNER_PASSWORD,
        DATABASE_APP_PASSWORD,
        DATABASE_BACKUP_PASSWORD,
        REGION,
        ZONE,
        BASE_URL,
        PORT,
        ADDRESS,
        BEHIND_PROXY,
        TLS_CERTIFICATE,
        TLS_KEY,
        SMTP_HOST,
        SMTP_PORT,
        SMTP_USER,
        SMTP_PASSWORD,
        SMTP_STARTTLS,
        MAIL_FROM,
        INSTALLATION_KEY,
        BACKUP_PASSPHRASE,
        BACKUP_HOUR,
        BACKUPS_KEPT;

        final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

        String variable() {
            return "CORDEE_" + name();
        }

        static Setting of(String key) {
            for (var setting : values()) {
                if (setting.key.equals(key)) {
                    return setting;
                }
            }
            throw new StartRefused("The file cordee.properties has a line for " + key + ", which is not a setting.");
        }
    }
}
