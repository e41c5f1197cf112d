package org.cordee.placement.cohort;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;

/**
 * Where a trainee says they can be, read by the trainee alone. Everything is one question with one answer: which choice
 * leaves a place out is told to nobody.
 *
 * @param farthest the longest journey, in the unit of the cohort
 * @param days the days they can come
 * @param publics whom they are ready to meet, by code
 * @param unticked places they left out; why is never asked
 */
public record Choices(int farthest, Set<DayOfWeek> days, Set<String> publics, Set<UUID> unticked) {

    public Choices {
        days = Set.copyOf(days);
        publics = Set.copyOf(publics);
        unticked = Set.copyOf(unticked);
    }

    /** Whether the place is within them. */
    public boolean hold(PlaceFacts place, int journey) {
        return journey <= farthest
                && days.containsAll(place.days())
                && publics.containsAll(place.publics())
                && !unticked.contains(place.place());
    }
}
