package org.cordee.account;

/** Stops whoever opens an invitation that opens nothing any more; shown with the reason and what to do. */
final class InvitationEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    InvitationEnded(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why it opens nothing. */
    enum Reason {
        USED,
        WITHDRAWN,
        EXPIRED,
        /** The peer it was for has an account by now. */
        TAKEN,
        UNKNOWN
    }

    Reason reason() {
        return reason;
    }
}
