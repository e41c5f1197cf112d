package org.cordee.questionnaire;

/** Where somebody stands in a round. Refusing is a status like the others, without consequence. */
enum ParticipationStatus {
    STARTED,
    COMPLETE,
    REFUSED
}
