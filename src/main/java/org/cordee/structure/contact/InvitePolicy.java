package org.cordee.structure.contact;

import java.util.List;
import java.util.Locale;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.structure.OrganisationKind;
import org.cordee.structure.StructureKind;
import org.cordee.structure.StructureSummary;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;

/** Whom the coordinator may invite into a structure: its team, or those who act for a body without a register number. */
@Component
class InvitePolicy {
    private static final List<Role> TEAM = List.of(Role.DIRECTOR, Role.PROFESSIONAL);

    private final Structures structures;

    InvitePolicy(Structures structures) {
        this.structures = structures;
    }

    /** The roles that can be offered there; none for a closed structure or one of another territory. */
    List<Role> offered(Actor.Person person, StructureSummary structure) {
        if (!structures.mayInviteInto(person, structure)) {
            return List.of();
        }
        return structure.kind() == StructureKind.ORGANISATION
                ? OrganisationKind.valueOf(structure.category().toUpperCase(Locale.ROOT))
                        .memberRole()
                        .map(List::of)
                        .orElse(TEAM)
                : TEAM;
    }
}
