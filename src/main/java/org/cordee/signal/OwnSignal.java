package org.cordee.signal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A signal about a peer's own work, as that peer reads it. */
record OwnSignal(UUID placement, String place, Finding finding) {

    OwnKind kind() {
        return finding.kind();
    }

    String key() {
        return "signal.own." + kind().code();
    }

    /** The place, then the figures. */
    List<Object> arguments() {
        return Stream.concat(Stream.of((Object) place), finding.facts().stream())
                .toList();
    }

    String path() {
        return "/signals/own/" + placement + "/" + kind().code();
    }

    String href() {
        return kind().href(placement);
    }
}
