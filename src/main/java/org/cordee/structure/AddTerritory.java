package org.cordee.structure;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds a territory: done once by the administrator, who then names its first coordinator. */
@Component
class AddTerritory {
    private final StructurePolicy policy;
    private final StructureStore store;
    private final Ids ids;

    AddTerritory(StructurePolicy policy, StructureStore store, Ids ids) {
        this.policy = policy;
        this.store = store;
        this.ids = ids;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person person, String name, ZoneId zone, List<String> departments) {
        StructurePolicy.require(policy.mayAddTerritory(person), "add a territory");
        if (name.isBlank()) {
            return Outcome.refused(Problem.of("name", "error.form.required"));
        }
        if (departments.isEmpty()) {
            return Outcome.refused(Problem.of("departments", "error.structure.departments"));
        }
        UUID id = ids.next();
        store.addTerritory(new Territory(id, name.strip(), zone, List.copyOf(departments), 1));
        return Outcome.done(id);
    }
}
