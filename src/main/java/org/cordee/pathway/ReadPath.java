package org.cordee.pathway;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one path for its page. */
@Component
class ReadPath {

    private final PathStore store;

    ReadPath(PathStore store) {
        this.store = store;
    }

    /** The path; stops when there is none, hidden ones included. */
    @Transactional(readOnly = true)
    Path get(UUID id) {
        return store.get(id);
    }
}
