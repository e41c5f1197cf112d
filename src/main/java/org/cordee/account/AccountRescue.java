package org.cordee.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cordee.platform.Ids;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.ActorTransactionManager;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Tokens;
import org.cordee.platform.time.Today;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What whoever holds the machine may do to accounts when nobody inside can: let an administrator in, close an access,
 * forget a lost second factor. Peers are out of its reach: their phones are replaced face to face. Every act is audited
 * and shown to the owner of the account.
 */
public final class AccountRescue {

    private final Clock clock;
    private final TransactionTemplate transactions;
    private final RescueStore store;
    private final InvitationStore invitations;
    private final HandoverStore handovers;
    private final Ids ids;

    private AccountRescue(DataSource database, InstallationKey key, Clock clock) {
        this.clock = clock;
        this.ids = new Ids(clock);
        this.transactions =
                new TransactionTemplate(new ActorTransactionManager(database, clock, new Today(clock, ZoneOffset.UTC)));
        this.store = new RescueStore(database);
        this.invitations = store.invitations(ids, clock, key);
        this.handovers = store.handovers(clock, key);
    }

    /** On a database reached as the application's role, outside the application. */
    public static AccountRescue on(DataSource database, InstallationKey key, Clock clock) {
        return new AccountRescue(database, key, clock);
    }

    /**
     * An account as its state shows, without its address.
     *
     * @param secondFactor whether one is set up
     * @param slowed whether the last attempts were mistakes
     */
    public record Listed(
            UUID id, String name, List<String> roles, boolean secondFactor, boolean closed, boolean slowed) {}

    /** The accounts that are not only a peer's. */
    public List<Listed> list() {
        return asDoor(store::list);
    }

    /** How many accounts are a peer's only; they are not listed. */
    public long peers() {
        return asDoor(store::peers);
    }

    /** The open account of an address or an id; empty for a peer's. */
    public Optional<UUID> find(String addressOrId) {
        return asDoor(() -> store.find(addressOrId));
    }

    /** The path of a link that makes one more administrator; a link given before opens nothing any more. */
    public String administrator(String name) {
        return asDoor(() -> {
            invitations.withdrawAdministrators();
            String token = Tokens.fresh();
            invitations.add(new Invitations.Wanted(Role.ADMINISTRATOR, null, null, "", name, null), null, token);
            return Invitations.path(token);
        });
    }

    /** The path of a link to a new passphrase; empty when the account has none. */
    public Optional<String> passphrase(UUID account, String givenBy) {
        return asDoor(() -> {
            if (!store.entersByPassphrase(account)) {
                return Optional.empty();
            }
            String token = Tokens.fresh();
            var reset = new HandoverStore.Handover(ids.next(), account, Handovers.Kind.RESET);
            handovers.add(reset, null, givenBy, token);
            return Optional.of(Handovers.path(token));
        });
    }

    /** Closes an account and ends its sessions; its data are deleted 30 days later. */
    public void close(UUID account) {
        act("machine_close", account, () -> store.close(account, clock.instant()));
    }

    /** Forgets the second factor and its recovery codes, and ends the sessions. */
    public void forgetSecondFactor(UUID account) {
        act("machine_second_factor", account, () -> store.forgetSecondFactor(account));
    }

    private void act(String action, UUID account, Runnable change) {
        asDoor(() -> {
            change.run();
            store.endSessions(account);
            store.audit(action, account);
            return account;
        });
    }

    private <T> T asDoor(Supplier<T> work) {
        return Actors.as(SessionSource.DOOR, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }
}
