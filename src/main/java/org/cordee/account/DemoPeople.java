package org.cordee.account;

import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.Installations;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the accounts of fictitious people, who have neither passphrase nor phone: one becomes them. */
@Component
public class DemoPeople {

    private final Installations installations;
    private final AccountStore accounts;
    private final TransactionTemplate transactions;

    DemoPeople(Installations installations, AccountStore accounts, PlatformTransactionManager manager) {
        this.installations = installations;
        this.accounts = accounts;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Opens an account holding one role. Stops with {@link NotAllowed} in a real installation. */
    public Actor.Person open(String name, Role role, @Nullable UUID scope, @Nullable UUID territory, String label) {
        if (!installations.current().demo()) {
            throw new NotAllowed("fictitious people in a real installation");
        }
        return Actors.as(SessionSource.DOOR, () -> {
            UUID account = transactions.execute(status -> {
                UUID opened = accounts.open(name, null, null);
                UUID grant = accounts.grant(opened, new AccountStore.Grant(role, scope, territory, label, null));
                accounts.used(grant);
                return opened;
            });
            return new Actor.Person(Objects.requireNonNull(account), role, scope, territory);
        });
    }
}
