package org.cordee;

import java.util.HashMap;
import java.util.Map;
import org.cordee.Settings.Setting;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.DatabaseAccess;

/** Says the settings of an installation in Spring's own words. */
final class SpringSettings {
    private SpringSettings() {}

    static Map<String, Object> of(
            Kind kind, DataFolder folder, Settings settings, DatabaseAccess access, Listen listen) {
        var properties = new HashMap<String, Object>();
        database(access, properties);
        web(settings, listen, properties);
        mail(settings, properties);
        properties.put("logging.file.name", CommandLog.file(folder).toString());
        properties.put("logging.threshold.console", "OFF");
        properties.put("cordee.kind", kind.recorded);
        settings.get(Setting.REGION).ifPresent(region -> properties.put("cordee.region", region));
        settings.get(Setting.ZONE).ifPresent(zone -> properties.put("cordee.zone", zone));
        properties.put("cordee.data", folder.root().toString());
        properties.put("cordee.base-url", listen.url());
        backups(folder, settings, access, properties);
        properties.put("cordee.key", Keys.installation(folder, settings));
        return properties;
    }

    private static void backups(
            DataFolder folder, Settings settings, DatabaseAccess access, Map<String, Object> properties) {
        properties.put("cordee.backup-user", access.backup().user());
        properties.put("cordee.backup-password", access.backup().password());
        properties.put("cordee.backup-passphrase", Keys.automaticBackups(folder, settings));
        settings.get(Setting.BACKUP_HOUR).ifPresent(hour -> properties.put("cordee.backup-hour", hour));
        settings.get(Setting.BACKUPS_KEPT).ifPresent(kept -> properties.put("cordee.backups-kept", kept));
    }

    private static void database(DatabaseAccess access, Map<String, Object> properties) {
        properties.put("spring.datasource.url", access.jdbcUrl());
        properties.put("spring.datasource.username", access.app().user());
        properties.put("spring.datasource.password", access.app().password());
        properties.put("spring.flyway.url", access.jdbcUrl());
        properties.put("spring.flyway.user", access.owner().user());
        properties.put("spring.flyway.password", access.owner().password());
    }

    private static void web(Settings settings, Listen listen, Map<String, Object> properties) {
        properties.put("server.port", listen.port());
        properties.put("server.address", listen.address());
        if (settings.isTrue(Setting.BEHIND_PROXY)) {
            properties.put("server.forward-headers-strategy", "framework");
        }
        settings.get(Setting.TLS_CERTIFICATE).ifPresent(file -> properties.put("server.ssl.certificate", file));
        settings.get(Setting.TLS_KEY).ifPresent(file -> properties.put("server.ssl.certificate-private-key", file));
    }

    private static void mail(Settings settings, Map<String, Object> properties) {
        settings.get(Setting.SMTP_HOST).ifPresent(host -> {
            properties.put("spring.mail.host", host);
            properties.put("spring.mail.port", settings.number(Setting.SMTP_PORT, 587));
            properties.put("spring.mail.properties.mail.smtp.connectiontimeout", "5000");
            properties.put("spring.mail.properties.mail.smtp.timeout", "10000");
            properties.put(
                    "spring.mail.properties.mail.smtp.starttls.required", settings.get(Setting.SMTP_STARTTLS, "true"));
        });
        settings.get(Setting.SMTP_USER).ifPresent(user -> {
            properties.put("spring.mail.username", user);
            properties.put("spring.mail.properties.mail.smtp.auth", "true");
        });
        settings.get(Setting.SMTP_PASSWORD).ifPresent(password -> properties.put("spring.mail.password", password));
        settings.get(Setting.MAIL_FROM).ifPresent(sender -> properties.put("cordee.mail.from", sender));
    }
}
