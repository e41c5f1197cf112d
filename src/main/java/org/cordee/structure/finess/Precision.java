package org.cordee.structure.finess;

/** How near a position is to the door of the establishment. */
public enum Precision {
    /** The number in the street. */
    ADDRESS,
    /** Somewhere in the street. */
    STREET,
    /** A named place. */
    LOCALITY,
    /** The centre of the commune, to be shown as approximate. */
    COMMUNE,
    /** The source does not say. */
    UNKNOWN
}
