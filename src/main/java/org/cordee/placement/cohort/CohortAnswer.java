package org.cordee.placement.cohort;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Who goes where.
 *
 * @param placed by id of the trainee
 * @param waiting those for whom no seat is left, by id
 */
public record CohortAnswer(List<Placed> placed, List<UUID> waiting) {

    public CohortAnswer {
        placed = List.copyOf(placed);
        waiting = List.copyOf(waiting);
    }

    /**
     * One trainee and the place chosen, with the reasons of the choice.
     *
     * @param known whether the pair was decided before
     */
    public record Placed(Possible choice, boolean known) {

        /** Who. */
        public UUID trainee() {
            return choice.pair().trainee();
        }

        /** Where and when. */
        public Stay stay() {
            return choice.pair().stay();
        }
    }

    /** The longest journey among those that were not decided before; none where nobody was. */
    public OptionalInt worstJourney() {
        return placed.stream()
                .filter(each -> !each.known())
                .mapToInt(each -> each.choice().journey())
                .max();
    }

    /** The fit of all pairs, in points. */
    public long totalFit() {
        return placed.stream().mapToLong(each -> each.choice().fit()).sum();
    }
}
