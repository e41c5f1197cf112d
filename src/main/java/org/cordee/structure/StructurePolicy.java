package org.cordee.structure;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may change what about structures. The coordinator inside her territory; a team inside its own structure. */
@Component
class StructurePolicy {
    private final StructureQueries structures;

    StructurePolicy(StructureQueries structures) {
        this.structures = structures;
    }

    boolean mayAdd(Actor.Person person, StructureKind kind, @Nullable UUID parent) {
        if (person.role() == Role.COORDINATOR) {
            return parent == null || isHers(person, parent);
        }
        return kind == StructureKind.UNIT && isTeam(person) && parent != null && parent.equals(person.scope());
    }

    boolean mayChange(Actor.Person person, StructureSummary structure) {
        if (person.role() == Role.COORDINATOR) {
            return structure.department().isEmpty() || isHers(person, structure.id());
        }
        return isTeam(person)
                && (structure.id().equals(person.scope())
                        || (structure.parent() != null && structure.parent().equals(person.scope())));
    }

    boolean mayReadProfile(Actor.Person person, UUID structure) {
        return person.role() == Role.COORDINATOR
                ? isHers(person, structure)
                : isTeam(person) && structure.equals(person.scope());
    }

    boolean mayInviteInto(Actor.Person person, StructureSummary structure) {
        return person.role() == Role.COORDINATOR
                && structure.isOpen()
                && (structure.kind() == StructureKind.ORGANISATION || isHers(person, structure.id()));
    }

    boolean mayAddTerritory(Actor.Person person) {
        return person.role() == Role.ADMINISTRATOR;
    }

    static void require(boolean allowed, String reason) {
        if (!allowed) {
            throw new NotAllowed(reason);
        }
    }

    private boolean isHers(Actor.Person person, UUID structure) {
        return structures.isInTerritory(structure, person.scopeOrStop());
    }

    private static boolean isTeam(Actor.Person person) {
        return person.role() == Role.PROFESSIONAL || person.role() == Role.DIRECTOR;
    }
}
