package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.EmbeddedEngine;
import org.cordee.platform.db.EngineInTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as a process of its own: killed alone, started again, told to stop. */
class ServeProcessTest {
    @TempDir
    Path temporary;

    @Test
    void startsAgainAfterBeingKilledAloneAndStopsItsDatabaseWhenToldTo() throws Exception {
        var folder = DataFolder.of(temporary.resolve("data")).prepare();
        EngineInTests.linkPrograms(folder);
        int port = CordeeProcess.freePort();
        try (var killed = CordeeProcess.start("serve", folder, port)) {
            killed.kill();
            assertThat(EmbeddedEngine.running(folder)).isPresent();
            try (var stopped = CordeeProcess.start("serve", folder, port)) {
                assertThat(stopped.interrupt()).isTrue();
                assertThat(EmbeddedEngine.running(folder)).isEmpty();
            }
        }
        folder.lock().close();
    }
}
