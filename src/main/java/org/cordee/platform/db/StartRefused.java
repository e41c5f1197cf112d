package org.cordee.platform.db;

/** A reason why a command stops before doing anything, in one sentence a person can act on; nothing was changed. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
