package org.cordee.placement.cohort;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;

/**
 * What a place asks of a trainee.
 *
 * @param days the days of presence
 * @param publics whom the trainee would meet, by code
 */
public record PlaceFacts(UUID place, Set<DayOfWeek> days, Set<String> publics) {

    public PlaceFacts {
        days = Set.copyOf(days);
        publics = Set.copyOf(publics);
    }
}
