package org.cordee.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.cordee.platform.time.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The list of what people had erased, kept outside the database so that restoring an older backup erases it again: one
 * line each, {@code 2026-11-22 schema.table id}. Written as the last act before the commit.
 */
@Component
public class Erasures {

    private final String file;
    private final Today today;

    Erasures(@Value("${cordee.data:}") String folder, Today today) {
        this.file = folder.isEmpty() ? "" : Path.of(folder, "erasures").toString();
        this.today = today;
    }

    /** Notes that this row is being erased with everything that hangs on it; inside the transaction that does it. */
    public void note(String table, UUID id) {
        String line = today.date() + " " + table + " " + id + "\n";
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                append(line);
            }
        });
    }

    private void append(String line) {
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.writeString(
                    Path.of(file),
                    line,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException problem) {
            throw new UncheckedIOException("the list of erasures cannot be written", problem);
        }
    }
}
