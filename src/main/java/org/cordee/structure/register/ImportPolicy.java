package org.cordee.structure.register;

import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;

/** Imports are ordered, applied and undone by the coordinator; the operator of the machine does so by command. */
@Component
class ImportPolicy {
    void requireOrder(Actor.Person person) {
        if (person.role() != Role.COORDINATOR) {
            throw new NotAllowed("import a register file");
        }
    }
}
