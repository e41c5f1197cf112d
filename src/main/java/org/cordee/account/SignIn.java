package org.cordee.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Role;
import org.cordee.platform.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs in by e-mail and passphrase. Says the same, as slowly, whether the address or the passphrase is wrong. */
@Component
class SignIn {

    private final AccountQueries accounts;
    private final AccountStore store;
    private final Passphrases passphrases;
    private final AuditTrail audit;
    private final Clock clock;

    SignIn(AccountQueries accounts, AccountStore store, Passphrases passphrases, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.passphrases = passphrases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who signed in, in the role last used. */
    record Entered(SessionPerson person, Role role) {}

    /** Runs as the door. A failed attempt is counted, so this answers by a value that commits. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Attempt handle(String email, String passphrase) {
        Optional<AccountQueries.Known> known = accounts.byEmail(email.toLowerCase(Locale.ROOT));
        if (known.isPresent() && known.get().waits(clock.instant())) {
            return Attempt.refused(Problem.ofAll("error.account.wait"));
        }
        boolean right = passphrases.matches(
                passphrase, known.map(AccountQueries.Known::passphrase).orElse(null));
        if (known.isEmpty()) {
            return Attempt.refused(Problem.ofAll("error.account.sign_in"));
        }
        if (!right) {
            count(known.get());
            return Attempt.refused(Problem.ofAll("error.account.sign_in"));
        }
        store.succeeded(known.get().id());
        return enter(known.get().id());
    }

    /** Opens the role last used of an account that has proved who it is. */
    @Transactional
    public Attempt enter(UUID account) {
        List<AccountQueries.Held> held = accounts.held(account);
        if (held.isEmpty()) {
            return Attempt.refused(Problem.ofAll("error.account.no_role"));
        }
        AccountQueries.Held grant = held.get(0);
        store.used(grant.id());
        audit.done("sign_in", "account.account", account, account);
        return new Attempt(Outcome.done(
                new Entered(SessionPerson.entered(account, grant.id(), false, clock.millis()), grant.role())));
    }

    private void count(AccountQueries.Known account) {
        int failures = account.failures() + 1;
        store.failed(
                account.id(), failures, Attempts.next(failures, clock.instant()).orElse(null));
    }

    /** What came of an attempt; unlike a bare refusal it commits, because a mistake must be counted. */
    record Attempt(Outcome<Entered> outcome) {
        static Attempt refused(Problem problem) {
            return new Attempt(Outcome.refused(problem));
        }
    }
}
