package org.cordee.questionnaire;

import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever holds a permission takes it back: from today on, it serves no new round. */
@Component
class WithdrawPermission {

    private final PermissionStore store;
    private final PermissionQueries queries;
    private final Today today;

    WithdrawPermission(PermissionStore store, PermissionQueries queries, Today today) {
        this.store = store;
        this.queries = queries;
        this.today = today;
    }

    /** Gives back the instrument it was for. */
    @Transactional
    String handle(Actor.Person actor, UUID id) {
        Permission permission = queries.find(id).orElseThrow(() -> new NotFound("permission " + id));
        PermissionPolicy.withdraw(actor, permission);
        if (permission.holds()) {
            store.withdraw(permission, today.date());
        }
        return permission.instrument();
    }
}
