package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.cordee.Settings.Setting;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path temporary;

    @Test
    void everySettingIsExplainedAndNoOther() throws IOException {
        var row = Pattern.compile("^\\| `([a-z-]+)` \\| `(CORDEE_[A-Z_]+)` \\|", Pattern.MULTILINE);
        var explained = row.matcher(Files.readString(Path.of("docs/operations.md")))
                .results()
                .map(found -> found.group(1) + " " + found.group(2));
        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Setting.values())
                        .map(setting -> setting.key + " " + setting.variable())
                        .toList());
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        var folder = folder("port=8081\nzone=Indian/Reunion\n");
        var settings = Settings.read(folder, Map.of("CORDEE_PORT", "8082"));
        assertThat(settings.number(Setting.PORT, 1)).isEqualTo(8082);
        assertThat(settings.get(Setting.ZONE)).contains("Indian/Reunion");
    }

    @Test
    void aMisspeltKeyIsRefused() throws IOException {
        var folder = folder("base_url=https://example.org\n");
        assertThatThrownBy(() -> Settings.read(folder, Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("base_url");
    }

    @Test
    void aDatabaseOfOnesOwnNeedsItsPasswords() {
        var settings = new Settings(Map.of("database-url", "jdbc:postgresql://db/cordee"));
        assertThatThrownBy(settings::externalDatabase)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("CORDEE_DATABASE_OWNER_PASSWORD");
    }

    @Test
    void listensToThisMachineAloneUnlessSomethingProtectsTheWay() {
        assertThat(Listen.of(new Settings(Map.of()), 80).address()).isEqualTo("127.0.0.1");
        assertThat(Listen.of(new Settings(Map.of("behind-proxy", "true")), 80).address())
                .isEqualTo("0.0.0.0");
        assertThat(Listen.of(new Settings(Map.of("tls-certificate", "c.pem")), 80)
                        .url())
                .startsWith("https://");
    }

    private DataFolder folder(String properties) throws IOException {
        var folder = DataFolder.of(temporary);
        Files.writeString(folder.settings(), properties);
        return folder;
    }
}
