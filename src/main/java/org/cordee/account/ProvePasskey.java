package org.cordee.account;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whose passkey answered. The phone held and the finger, face or code that opened it are two factors. A key whose
 * counter goes back exists twice: it is closed.
 */
@Component
class ProvePasskey {

    private final PasskeyStore passkeys;
    private final PasskeyCheck check;

    ProvePasskey(PasskeyStore passkeys, PasskeyCheck check) {
        this.passkeys = passkeys;
        this.check = check;
    }

    /** What came of it; unlike a bare refusal it commits, because a copied key must stay closed. */
    record Attempt(Outcome<UUID> outcome) {
        static Attempt refused(String messageKey) {
            return new Attempt(Outcome.refused(Problem.ofAll(messageKey)));
        }
    }

    /** Runs as the door. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Attempt handle(PasskeyAnswer answer) {
        if (answer.asked() == null) {
            return Attempt.refused("error.account.passkey_late");
        }
        Optional<PasskeyStore.Kept> found = check.credential(answer).flatMap(passkeys::find);
        if (found.isEmpty()) {
            return Attempt.refused("error.account.passkey_unknown");
        }
        PasskeyStore.Kept kept = found.get();
        if (kept.revoked()) {
            return Attempt.refused("error.account.passkey_revoked");
        }
        return judged(kept, check.proved(answer, kept.key(), PasskeyCeremony.handle(kept.account())));
    }

    private Attempt judged(PasskeyStore.Kept kept, PasskeyCheck.Verdict verdict) {
        return switch (verdict.worth()) {
            case COPIED -> {
                passkeys.revoke(kept.account(), kept.id());
                yield Attempt.refused("error.account.passkey_copied");
            }
            case WRONG -> Attempt.refused("error.account.passkey_wrong");
            case RIGHT ->
                passkeys.used(kept.id(), kept.key().signCount(), verdict.signCount())
                        ? new Attempt(Outcome.done(kept.account()))
                        : Attempt.refused("error.account.passkey_late");
        };
    }
}
