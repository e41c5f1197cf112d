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
 */
record SessionPerson(UUID account, UUID grant, boolean secondFactor, long signedInAt) implements Serializable {

    SessionPerson withGrant(UUID other) {
        return new SessionPerson(account, other, secondFactor, signedInAt);
    }

    SessionPerson withSecondFactor() {
        return new SessionPerson(account, grant, true, signedInAt);
    }
}
