package org.cordee.signal;

import java.time.LocalDate;
import java.util.UUID;

/** What a peer shared, and until when its reader sees it. */
record OwnShared(UUID id, UUID placement, String place, OwnKind kind, LocalDate on, LocalDate until) {

    String path() {
        return "/signals/own/" + placement + "/" + kind().code();
    }
}
