package org.cordee.evidence.capitalisation;

import java.util.EnumSet;
import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may do what to a sheet. */
final class CapsPolicy {

    private static final Set<Role> ACCOMPANY =
            EnumSet.of(Role.COORDINATOR, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION);

    private CapsPolicy() {}

    /** The hats the actor wears for this sheet; a teller wears theirs by their place at the table, not here. */
    static Set<CapsHat> hats(Actor.Person actor, CapsSheet sheet) {
        Set<CapsHat> hats = EnumSet.noneOf(CapsHat.class);
        if (actor.account().equals(sheet.accompanier())) {
            hats.add(CapsHat.ACCOMPANIER);
        }
        if (actor.role() == Role.COORDINATOR && sheet.territory().equals(actor.scope())) {
            hats.add(CapsHat.COORDINATOR);
        }
        return hats;
    }

    /** Whether somebody in this role may accompany. */
    static boolean accompanyingRole(Role role) {
        return ACCOMPANY.contains(role);
    }

    /** Stops those who may not accompany: a peer tells, and whether they are external could not be known. */
    static void mayAccompany(Actor.Person actor) {
        if (!accompanyingRole(actor.role()) || actor.territory() == null) {
            throw new NotAllowed("this role accompanies no sheet");
        }
    }

    /** Stops everybody but whoever accompanies the sheet. */
    static void accompanies(Actor.Person actor, CapsSheet sheet) {
        if (!hats(actor, sheet).contains(CapsHat.ACCOMPANIER)) {
            throw new NotAllowed("only whoever accompanies the sheet");
        }
    }
}
