package org.cordee.signal;

import java.util.List;

/**
 * A signal about a peer's own work, and the figures it rests on.
 *
 * @param facts the numbers of its sentence, in order
 */
record Finding(OwnKind kind, List<Object> facts) {

    static Finding of(OwnKind kind, Object... facts) {
        return new Finding(kind, List.of(facts));
    }
}
