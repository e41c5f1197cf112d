package org.cordee.account;

import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives up the role in use, for good, and with it the account when it holds no other: phones, codes and names are gone,
 * and whoever held them is signed out.
 */
@Component
public class CloseAccount {

    private final ClosingStore store;

    CloseAccount(ClosingStore store) {
        this.store = store;
    }

    /** Gives up the role in use. True when the account went with it. */
    @Transactional
    public boolean handle(Actor.Person person) {
        store.deleteGrant(person.account(), person.role(), person.scopeOrStop());
        return store.deleteWithoutGrant(person.account());
    }
}
