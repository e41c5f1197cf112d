package org.cordee.placement;

import java.util.Locale;

/** Where a placement stands. {@link #PAUSED} exists for the peer and the référent alone: everybody else reads ACTIVE. */
public enum PlacementState {
    PROPOSED,
    AGREED,
    ACTIVE,
    PAUSED,
    ENDED,
    DECLINED,
    CANCELLED;

    /** Whether the placement is being prepared or is running. */
    public boolean isLive() {
        return isPrepared() || isRunning();
    }

    /** Whether the peer has not arrived yet, and may. */
    public boolean isPrepared() {
        return this == PROPOSED || this == AGREED;
    }

    /** Whether the peer has arrived and not left, paused or not. */
    public boolean isRunning() {
        return this == ACTIVE || this == PAUSED;
    }

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlacementState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
