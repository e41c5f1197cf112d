package org.cordee.platform.actor;

/** A stop: the actor may not do this. Shown as 403, with no word about what is behind the door. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The reason is for the log, never for the page. */
    public NotAllowed(String reason) {
        super(reason);
    }

    /** Stops unless it is allowed. */
    public static void unless(boolean allowed, String what) {
        if (!allowed) {
            throw new NotAllowed(what);
        }
    }
}
