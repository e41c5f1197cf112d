package org.cordee.account;

import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.springframework.stereotype.Component;

/** Tells which account a proof given in the middle of a session belongs to, by the ways of the entrance. */
@Component
class ProveAgain {

    private final ProvePasskey passkeys;
    private final UnlockDevice devices;
    private final SignIn signIn;
    private final AccountQueries accounts;

    ProveAgain(ProvePasskey passkeys, UnlockDevice devices, SignIn signIn, AccountQueries accounts) {
        this.passkeys = passkeys;
        this.devices = devices;
        this.signIn = signIn;
        this.accounts = accounts;
    }

    Outcome<UUID> byPasskey(PasskeyAnswer answer) {
        return passkeys.handle(answer).outcome();
    }

    Outcome<UUID> byDevice(String token, String pin) {
        return account(devices.handle(token, pin));
    }

    Outcome<UUID> byPassphrase(UUID account, String passphrase) {
        return accounts.byId(account)
                .filter(known -> known.email() != null)
                .map(known -> account(signIn.handle(Objects.requireNonNull(known.email()), passphrase)))
                .orElseGet(() -> Outcome.refused(Problem.ofAll("error.account.no_passphrase")));
    }

    private static Outcome<UUID> account(SignIn.Attempt attempt) {
        return attempt.outcome().fold(entered -> Outcome.done(entered.person().account()), Outcome::refused);
    }
}
