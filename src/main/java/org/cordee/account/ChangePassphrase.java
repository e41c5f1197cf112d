package org.cordee.account;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes one's own passphrase, knowing the present one. Runs as the owner. */
@Component
class ChangePassphrase {

    private final AccountQueries accounts;
    private final AccountStore store;
    private final Passphrases passphrases;

    ChangePassphrase(AccountQueries accounts, AccountStore store, Passphrases passphrases) {
        this.accounts = accounts;
        this.store = store;
        this.passphrases = passphrases;
    }

    @Transactional
    public Outcome<UUID> handle(UUID account, String current, String wanted) {
        AccountQueries.Known known = accounts.byId(account).orElseThrow(() -> new NotFound("an open account"));
        if (!passphrases.matches(current, known.passphrase())) {
            return Outcome.refused(Problem.of("current", "error.account.current"));
        }
        Optional<Problem> weak = passphrases.problem("passphrase", wanted, known.name(), known.email());
        if (weak.isPresent()) {
            return Outcome.refused(weak.get());
        }
        store.changePassphrase(account, passphrases.hash(wanted));
        return Outcome.done(account);
    }
}
