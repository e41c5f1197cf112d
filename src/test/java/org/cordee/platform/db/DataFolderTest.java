package org.cordee.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void isTakenByOneCordeeAtATime() {
        var folder = DataFolder.of(temporary.resolve("data")).prepare();
        try (var held = folder.lock()) {
            assertThat(held).isNotNull();
            assertThatThrownBy(folder::lock)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        folder.lock().close();
    }

    @Test
    void refusesAPlaceThatCannotHoldIt() throws Exception {
        var file = Files.writeString(temporary.resolve("file"), "kept");
        assertThatThrownBy(() -> DataFolder.of(file).prepare()).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> DataFolder.of(Path.of("/proc/cordee")).prepare())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("/proc/cordee");
        assertThat(file).hasContent("kept");
    }

    @Test
    void saysHowMuchRoomIsMissing() {
        var folder = DataFolder.of(temporary.resolve("data")).prepare();
        assertThatThrownBy(() -> folder.refuseWithoutRoom(Long.MAX_VALUE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("MB left");
    }

    @Test
    void keepsASecretOnceMade() {
        var folder = DataFolder.of(temporary.resolve("data")).prepare();
        var secret = folder.secrets().get("key");
        assertThat(secret).hasSize(44).isEqualTo(folder.secrets().get("key"));
        assertThat(folder.secrets().get("other")).isNotEqualTo(secret);
    }
}
