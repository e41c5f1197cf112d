package org.cordee.placement;

import org.cordee.platform.Problem;
import org.cordee.platform.db.SqlStates;
import org.springframework.dao.DataIntegrityViolationException;

/** Says a refusal of the database to a person; a constraint it does not know is a fault. */
final class PlacementConstraints {

    private PlacementConstraints() {}

    static Problem problem(DataIntegrityViolationException refused) {
        return switch (SqlStates.constraint(refused).orElse("")) {
            case "placement_prepared_once", "placement_runs_once" -> Problem.of("peer", "error.placement.not_now");
            case "placement_in_turn" -> Problem.of("endsOn", "error.placement.in_turn");
            case "placement_referent_works_here" -> Problem.of("referent", "error.placement.works_elsewhere");
            case "placement_deputy_works_here" -> Problem.of("deputy", "error.placement.works_elsewhere");
            case "placement_unit_in_structure" -> Problem.of("unit", "error.form.choice");
            default -> throw refused;
        };
    }
}
