package org.cordee.account;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a browser answered for a passkey.
 *
 * @param site where it was asked
 * @param asked the question, or null when there is none left: answered before, asked elsewhere, or too old
 * @param text the credential, as JSON
 */
record PasskeyAnswer(RelyingParty site, @Nullable PasskeyCeremony asked, String text) {

    /** The account a new key was asked for. */
    Optional<UUID> account() {
        return asked == null ? Optional.empty() : Optional.ofNullable(asked.account());
    }
}
