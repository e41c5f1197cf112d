package org.cordee.platform;

/** A stop: somebody else changed the record since the page was shown. Shown as 409 with what to do next. */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The record is for the log, never for the page. */
    public StaleVersion(String record) {
        super(record);
    }
}
