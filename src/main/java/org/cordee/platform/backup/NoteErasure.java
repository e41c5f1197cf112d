package org.cordee.platform.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.cordee.platform.db.DataFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes a deletion somebody asked for, as the last act before its transaction commits: a deletion that is not noted is
 * not made. Without a data folder, in tests, nothing is noted.
 */
@Component
public class NoteErasure {
    private final @Nullable Erasures erasures;
    private final Clock clock;

    NoteErasure(@Value("${cordee.data:}") String folder, Clock clock) {
        this.erasures = folder.isEmpty()
                ? null
                : new Erasures(DataFolder.of(Path.of(folder)).erasures());
        this.clock = clock;
    }

    /** Inside the transaction that deletes; the kind is the one an {@link ErasureReplay} answers to. */
    public void handle(String kind, UUID id) {
        var noted = erasures;
        if (noted == null) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                noted.add(new Erasures.Erasure(kind, id, clock.instant()));
            }
        });
    }
}
