package org.cordee.evidence.capitalisation;

/** What somebody is to a sheet. The coordination of the territory may also accompany one, and wears two hats then. */
enum CapsHat {
    ACCOMPANIER,
    TELLER,
    COORDINATOR
}
