package org.cordee.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cordee.platform.Ids;
import org.cordee.platform.keys.Tokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails a link to a new passphrase to an address that has an access; an address without one gets nothing, and one
 * account three such mails an hour at most, whoever asks. Runs as the door.
 */
@Component
class AskReset {

    static final int PER_HOUR = 3;

    private final AccountQueries accounts;
    private final HandoverStore store;
    private final AccountLetters letters;
    private final Ids ids;
    private final Clock clock;

    AskReset(AccountQueries accounts, HandoverStore store, AccountLetters letters, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.letters = letters;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was typed, in which language, and how a path becomes a whole address. */
    record Command(String typed, Locale language, UnaryOperator<String> absolute) {}

    @Transactional
    public void handle(Command command) {
        String email = command.typed().toLowerCase(Locale.ROOT);
        accounts.byEmail(email)
                .map(AccountQueries.Known::id)
                .filter(account -> letters.canReach(email))
                .filter(account -> !accounts.held(account).isEmpty() && mayAgain(account))
                .ifPresent(account -> mail(account, email, command));
    }

    private boolean mayAgain(UUID account) {
        return store.mailedSince(account, clock.instant().minus(Duration.ofHours(1))) < PER_HOUR;
    }

    private void mail(UUID account, String email, Command command) {
        String token = Tokens.fresh();
        store.add(new HandoverStore.Handover(ids.next(), account, Handovers.Kind.MAIL), null, "", token);
        letters.reset(email, command.language(), command.absolute().apply(Handovers.path(token)));
    }
}
