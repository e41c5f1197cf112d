package org.cordee.questionnaire;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may say that an instrument may be used: the director for their structure where a permission is needed, the
 * coordinator for the territory where the licence is open under conditions.
 */
final class PermissionPolicy {

    private PermissionPolicy() {}

    /**
     * Who holds a permission.
     *
     * @param structure null when a territory holds it
     * @param territory null when a structure holds it
     */
    record Holder(@Nullable UUID structure, @Nullable UUID territory) {}

    /** Whether this role attests instruments of this tier. */
    static boolean mayAttest(Role role, LicenceTier tier) {
        return (role == Role.DIRECTOR && tier == LicenceTier.P) || (role == Role.COORDINATOR && tier == LicenceTier.N);
    }

    /** For whom the actor attests; stops everybody who may not. */
    static Holder holder(Actor.Person actor, LicenceTier tier) {
        if (!mayAttest(actor.role(), tier)) {
            throw new NotAllowed("instruments of tier " + tier + " are not attested by " + actor.role());
        }
        UUID scope = actor.scopeOrStop();
        return actor.role() == Role.DIRECTOR ? new Holder(scope, null) : new Holder(null, scope);
    }

    /** Stops whoever may not withdraw this permission. */
    static void withdraw(Actor.Person actor, Permission permission) {
        UUID held = actor.role() == Role.DIRECTOR
                ? permission.structure()
                : actor.role() == Role.COORDINATOR ? permission.territory() : null;
        if (held == null || !held.equals(actor.scope())) {
            throw new NotAllowed("a permission is withdrawn by who holds it");
        }
    }
}
