package org.cordee.placement.cohort;

/**
 * Why a place is not proposed to a trainee. There is one answer and no other, whatever left the place out: distance, days,
 * publics, a place left unticked, or simply that the calculation chose another.
 */
public enum WhyNot {
    OUTSIDE_CHOICES;

    /** The key of its words. */
    public String key() {
        return "placement.cohort.outside_choices";
    }
}
