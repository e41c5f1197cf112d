package org.cordee.structure.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Loads uploaded files one after the other, away from the request that brought them. */
@Component
class ImportQueue implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);

    private final RegisterImports imports;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "register-import");
        thread.setDaemon(true);
        return thread;
    });

    ImportQueue(RegisterImports imports) {
        this.imports = imports;
    }

    /** Loads the file, which is deleted afterwards. */
    void add(UUID batch, Path file) {
        worker.execute(() -> load(batch, file));
    }

    private void load(UUID batch, Path file) {
        try {
            imports.load(batch, file);
        } catch (RuntimeException fault) {
            LOG.error("import {} failed", batch, fault);
            imports.fail(batch, "structure.import.failure.fault");
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
