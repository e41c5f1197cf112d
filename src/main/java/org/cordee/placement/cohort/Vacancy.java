package org.cordee.placement.cohort;

/**
 * How many trainees a place takes over one period.
 *
 * @param seats those taken by anybody outside the cohort already left out
 */
public record Vacancy(Stay stay, int seats) {

    public Vacancy {
        if (seats < 0) {
            throw new IllegalArgumentException("less than no seat");
        }
    }
}
