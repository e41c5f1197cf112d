package org.cordee.questionnaire;

/** What peer support is said to bring, and what an instrument may speak of. */
enum Benefit {
    ALLIANCE,
    STIGMA,
    HOPE,
    TEAM,
    RECOVERY
}
