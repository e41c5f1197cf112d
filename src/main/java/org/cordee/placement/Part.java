package org.cordee.placement;

/** What an actor is to one placement. A director may also be its référent, and then holds both parts. */
enum Part {
    PEER,
    REFERENT,
    DEPUTY,
    COLLEAGUE,
    DIRECTOR,
    COORDINATOR,
    ASSOCIATION,
    TRAINING_BODY;

    /** Whether this part knows of a pause. */
    boolean knowsPauses() {
        return this == PEER || this == REFERENT;
    }
}
