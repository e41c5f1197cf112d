package org.cordee.account;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replaces a forgotten passphrase by the link its owner was handed or mailed. The link and every other one like it open
 * nothing after; the owner is told by mail where there is one. Runs as the door.
 */
@Component
class ResetPassphrase {

    private final Handovers handovers;
    private final HandoverStore store;
    private final AccountQueries queries;
    private final AccountStore accounts;
    private final Passphrases passphrases;
    private final AccountLetters letters;

    ResetPassphrase(
            Handovers handovers,
            HandoverStore store,
            AccountQueries queries,
            AccountStore accounts,
            Passphrases passphrases,
            AccountLetters letters) {
        this.handovers = handovers;
        this.store = store;
        this.queries = queries;
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.letters = letters;
    }

    /** Gives the account whose passphrase is new; stops with {@link NotFound} when the link opens nothing. */
    @Transactional
    public Outcome<UUID> handle(String token, String passphrase, Locale language) {
        HandoverStore.Handover handover = handovers.waiting(token);
        AccountQueries.Known known =
                queries.byId(handover.account()).orElseThrow(() -> new NotFound("an open account"));
        String email = known.email();
        if (handover.kind() == Handovers.Kind.DEVICE || email == null) {
            return Outcome.refused(Problem.ofAll("error.account.no_passphrase"));
        }
        return passphrases
                .problem("passphrase", passphrase, known.name(), email)
                .map(Outcome::<UUID>refused)
                .orElseGet(() -> Outcome.done(replace(handover, passphrase, email, language)));
    }

    private UUID replace(HandoverStore.Handover handover, String passphrase, String email, Locale language) {
        store.used(handover.id());
        store.end(handover.account(), Set.of(Handovers.Kind.RESET, Handovers.Kind.MAIL));
        accounts.changePassphrase(handover.account(), passphrases.hash(passphrase));
        if (letters.canReach(email)) {
            letters.passphraseChanged(email, language);
        }
        return handover.account();
    }
}
