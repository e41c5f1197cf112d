package org.cordee.questionnaire;

import java.util.Locale;

/** What peer support is said to bring, and what an instrument may speak of. */
public enum Benefit {
    ALLIANCE,
    STIGMA,
    HOPE,
    TEAM,
    RECOVERY;

    /** The word it is stored as, which is also the code of its statement. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
