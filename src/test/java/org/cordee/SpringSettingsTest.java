package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.db.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person who runs Cordée decided reaches the application under the names it reads. */
class SpringSettingsTest {

    @TempDir
    Path temporary;

    @Test
    void mailSettingsReachTheSender() {
        assertThat(properties(Map.of(
                        "smtp-host", "mail.example",
                        "smtp-user", "cordee",
                        "smtp-password", "secret",
                        "mail-from", "bonjour@lieu.example")))
                .containsEntry("cordee.mail.from", "bonjour@lieu.example")
                .containsEntry("spring.mail.host", "mail.example")
                .containsEntry("spring.mail.port", 587)
                .containsEntry("spring.mail.username", "cordee")
                .containsEntry("spring.mail.properties.mail.smtp.starttls.required", "true");
    }

    @Test
    void withoutAMailServerThereIsNoSender() {
        assertThat(properties(Map.of())).doesNotContainKeys("spring.mail.host", "cordee.mail.from");
    }

    private Map<String, Object> properties(Map<String, String> given) {
        var values = new HashMap<>(given);
        values.put("installation-key", "a key");
        values.put("backup-passphrase", "a passphrase");
        var settings = new Settings(values);
        var login = new Login("cordee_app", "secret");
        return SpringSettings.of(
                Kind.REAL,
                DataFolder.of(temporary),
                settings,
                new DatabaseAccess("jdbc:postgresql://db/cordee", login, login, login),
                Listen.of(settings, 8080));
    }
}
