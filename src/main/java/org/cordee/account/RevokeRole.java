package org.cordee.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a role somebody holds; row security refuses it to who does not manage that role. It ends at the next request. */
@Component
class RevokeRole {

    private final AccountStore accounts;

    RevokeRole(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Transactional
    public void handle(UUID grant) {
        accounts.revoke(grant);
    }
}
