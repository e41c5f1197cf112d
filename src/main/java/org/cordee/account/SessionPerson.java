package org.cordee.account;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a session remembers: ids and nothing else.
 *
 * @param account who signed in
 * @param grant the role in use
 * @param secondFactor whether this session proved two factors
 * @param signedInAt when, in milliseconds since 1970
 * @param provedAt when its owner last proved to be there; 0 in sessions of older versions
 */
record SessionPerson(UUID account, UUID grant, boolean secondFactor, long signedInAt, long provedAt)
        implements Serializable {

    /** Somebody who has just signed in. */
    static SessionPerson entered(UUID account, UUID grant, boolean secondFactor, long now) {
        return new SessionPerson(account, grant, secondFactor, now, now);
    }

    SessionPerson withGrant(UUID other) {
        return new SessionPerson(account, other, secondFactor, signedInAt, provedAt);
    }

    SessionPerson withSecondFactor() {
        return new SessionPerson(account, grant, true, signedInAt, provedAt);
    }

    SessionPerson provedAgain(long now) {
        return new SessionPerson(account, grant, secondFactor, signedInAt, now);
    }
}
