package org.cordee.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a local value beside the register's own, which stays as it is and is given back when the field is emptied. */
@Component
class CorrectStructure {
    private final StructurePolicy policy;
    private final StructureQueries structures;
    private final StructureStore store;
    private final Today today;

    CorrectStructure(StructurePolicy policy, StructureQueries structures, StructureStore store, Today today) {
        this.policy = policy;
        this.structures = structures;
        this.store = store;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person person, UUID id, Correction correction) {
        StructureSummary structure = structures.find(id).orElseThrow(() -> new NotFound("structure " + id));
        StructurePolicy.require(policy.mayChange(person, structure), "correct a structure");
        Problems problems = problems(correction);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.correct(id, correction, today.date());
        return Outcome.done(id);
    }

    private static Problems problems(Correction correction) {
        List<Problem> problems = new ArrayList<>();
        Double latitude = correction.latitude();
        Double longitude = correction.longitude();
        if ((latitude == null) != (longitude == null)) {
            problems.add(Problem.of("latitude", "error.structure.point_half"));
        } else if (latitude != null && longitude != null && (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)) {
            problems.add(Problem.of("latitude", "error.structure.point"));
        }
        return new Problems(problems);
    }
}
