package org.cordee.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.DataFolder;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteErasureTest {

    private static final Instant NOW = Instant.parse("2026-05-14T10:00:00Z");
    private static final UUID KEPT = new UUID(1, 1);
    private static final UUID GONE = new UUID(1, 2);

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void aDeletionIsNotedWhenItCommitsAndNotOtherwise(@TempDir Path folder) {
        NoteErasure note = new NoteErasure(folder.toString(), Clock.fixed(NOW, ZoneOffset.UTC));

        database.run(new Actor.Visitor(), sql -> note.handle("peer", GONE));
        assertThatThrownBy(() -> database.run(new Actor.Visitor(), sql -> {
                    note.handle("peer", KEPT);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(new Erasures(DataFolder.of(folder).erasures()).all())
                .containsExactly(new Erasures.Erasure("peer", GONE, NOW));
    }
}
