package org.cordee.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a structure says of itself: contact, places for peers, the words of its team. */
@Component
class DescribeStructure {
    private final StructurePolicy policy;
    private final StructureStore store;

    DescribeStructure(StructurePolicy policy, StructureStore store) {
        this.policy = policy;
        this.store = store;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person person, UUID id, StructureProfile profile) {
        StructurePolicy.require(policy.mayReadProfile(person, id), "describe a structure");
        List<Problem> problems = new ArrayList<>();
        refuseBadAddress(problems, "contactEmail", profile.contactEmail());
        refuseBadAddress(problems, "secureEmail", profile.secureEmail());
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        store.describe(id, profile);
        return Outcome.done(id);
    }

    private static void refuseBadAddress(List<Problem> problems, String field, String address) {
        if (!address.isEmpty() && !address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problems.add(Problem.of(field, "error.structure.email"));
        }
    }
}
