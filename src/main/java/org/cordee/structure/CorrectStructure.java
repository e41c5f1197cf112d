package org.cordee.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    private static final Set<String> REGIMES = Set.of("public", "association", "private");

    private final StructurePolicy policy;
    private final FactsQueries structures;
    private final StructureStore store;
    private final ManagementStore management;
    private final Today today;

    CorrectStructure(
            StructurePolicy policy,
            FactsQueries structures,
            StructureStore store,
            ManagementStore management,
            Today today) {
        this.policy = policy;
        this.structures = structures;
        this.store = store;
        this.management = management;
        this.today = today;
    }

    /** The managing body's name and regime (public, association, private) as known here; empty for the register's. */
    record Management(String name, String regime, int version) {
        static final Management UNCHANGED = new Management("", "", 0);
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person person, UUID id, Correction correction, Management managing) {
        StructureFacts structure = structures.of(id);
        StructurePolicy.require(policy.mayChange(person, structure.summary()), "correct a structure");
        Problems problems = problems(correction, managing);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.correct(id, correction, today.date());
        String number = structure.management().number();
        if (!number.isEmpty() && managing.version() > 0) {
            management.describe(number, managing.name(), managing.regime(), managing.version());
        }
        return Outcome.done(id);
    }

    private static Problems problems(Correction correction, Management managing) {
        List<Problem> problems = new ArrayList<>();
        Double latitude = correction.latitude();
        Double longitude = correction.longitude();
        if ((latitude == null) != (longitude == null)) {
            problems.add(Problem.of("latitude", "error.structure.point_half"));
        } else if (latitude != null && longitude != null && (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)) {
            problems.add(Problem.of("latitude", "error.structure.point"));
        }
        if (!managing.regime().isEmpty() && !REGIMES.contains(managing.regime())) {
            problems.add(Problem.of("regime", "error.form.choice"));
        }
        return new Problems(problems);
    }
}
