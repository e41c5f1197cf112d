package org.cordee.platform;

/** A stop: what was asked for does not exist, or is hidden from the actor, which must look the same. Shown as 404. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The subject is for the log, never for the page. */
    public NotFound(String subject) {
        super(subject);
    }
}
