package org.cordee.account;

import java.util.Objects;
import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;

/** Who may invite whom; the function {@code account.manages} says the same to the database. */
final class InvitationPolicy {

    private static final Set<Role> BY_DIRECTOR = Set.of(Role.DIRECTOR, Role.PROFESSIONAL);

    private InvitationPolicy() {}

    static boolean mayInvite(Actor.Person by, Invitations.Wanted wanted) {
        return switch (by.role()) {
            case DIRECTOR -> BY_DIRECTOR.contains(wanted.role()) && Objects.equals(wanted.scope(), by.scope());
            case COORDINATOR -> wanted.role() != Role.ADMINISTRATOR && Objects.equals(wanted.territory(), by.scope());
            case ADMINISTRATOR -> wanted.role() == Role.COORDINATOR;
            default -> false;
        };
    }
}
