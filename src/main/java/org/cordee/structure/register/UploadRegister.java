package org.cordee.structure.register;

import java.nio.file.Path;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Takes a register file to be read in the background; returns the import to follow. */
@Component
class UploadRegister {
    private final ImportPolicy policy;
    private final RegisterImports imports;
    private final ImportQueue queue;

    UploadRegister(ImportPolicy policy, RegisterImports imports, ImportQueue queue) {
        this.policy = policy;
        this.imports = imports;
        this.queue = queue;
    }

    UUID handle(Actor.Person person, Path file, String fileName) {
        policy.requireOrder(person);
        UUID batch = imports.begin(file, fileName);
        queue.add(batch, file);
        return batch;
    }
}
