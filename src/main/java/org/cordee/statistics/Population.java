package org.cordee.statistics;

/** Whose persons are counted: the thresholds differ. */
public enum Population {
    SUPPORTED,
    TEAM
}
