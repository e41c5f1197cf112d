package org.cordee.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cordee.platform.db.DataFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** At the first start after a restore, deletes again everything that had been deleted, before any page is answered. */
@Component
@ConditionalOnProperty("cordee.data")
class ErasureReplays implements SmartInitializingSingleton {
    private final Path erasures;
    private final ObjectProvider<ErasureReplay> modules;

    ErasureReplays(Environment settings, ObjectProvider<ErasureReplay> modules) {
        this.erasures = DataFolder.of(Path.of(settings.getRequiredProperty("cordee.data")))
                .erasures();
        this.modules = modules;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var due = Erasures.due(erasures);
        if (Files.exists(due)) {
            new Erasures(erasures).all().forEach(this::replay);
            forget(due);
        }
    }

    private void replay(Erasures.Erasure erasure) {
        modules.stream()
                .filter(module -> module.kind().equals(erasure.kind()))
                .forEach(module -> module.replay(erasure));
    }

    private static void forget(Path due) {
        try {
            Files.delete(due);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
