package org.cordee.account;

import java.util.Optional;
import org.cordee.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one-time link that makes the administrator of a new installation; printed where the installation was started. */
@Component
public class FirstAdministrator {

    private final AccountQueries accounts;
    private final Invitations invitations;
    private final InvitationStore store;
    private final TransactionTemplate transactions;

    FirstAdministrator(
            AccountQueries accounts,
            Invitations invitations,
            InvitationStore store,
            PlatformTransactionManager manager) {
        this.transactions = new TransactionTemplate(manager);
        this.accounts = accounts;
        this.invitations = invitations;
        this.store = store;
    }

    /** The path of a fresh link while there is no administrator; a link given before opens nothing any more. */
    public Optional<String> path() {
        return Actors.as(SessionSource.DOOR, () -> transactions.execute(status -> freshPath()));
    }

    private Optional<String> freshPath() {
        if (!accounts.noAdministratorYet()) {
            return Optional.empty();
        }
        store.withdrawAdministrators();
        return Optional.of(
                invitations.inviteFirstAdministrator("Administration technique").path());
    }
}
