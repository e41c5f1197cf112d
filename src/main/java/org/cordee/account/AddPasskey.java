package org.cordee.account;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a passkey to an account: the answer must be to a question asked for that account. */
@Component
class AddPasskey {

    private final PasskeyStore passkeys;
    private final PasskeyCheck check;

    AddPasskey(PasskeyStore passkeys, PasskeyCheck check) {
        this.passkeys = passkeys;
        this.check = check;
    }

    /** Runs as the owner, or as the door when the account is being made. */
    @Transactional
    public Outcome<UUID> handle(UUID account, PasskeyAnswer answer) {
        if (answer.account().filter(account::equals).isEmpty()) {
            return Outcome.refused(Problem.ofAll("error.account.passkey_late"));
        }
        return check.made(answer)
                .filter(key -> passkeys.add(account, key))
                .map(key -> Outcome.done(account))
                .orElseGet(() -> Outcome.refused(Problem.ofAll("error.account.passkey_wrong")));
    }
}
