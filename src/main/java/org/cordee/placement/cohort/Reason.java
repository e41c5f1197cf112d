package org.cordee.placement.cohort;

/**
 * What speaks for a place, and how much.
 *
 * @param points from 0 to {@value #MOST}; they add up to the fit of the pair
 */
public record Reason(Match match, int points) {

    static final int MOST = 1000;

    public Reason {
        if (points < 0 || points > MOST) {
            throw new IllegalArgumentException("points out of range: " + points);
        }
    }
}
