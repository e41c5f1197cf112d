package org.cordee.questionnaire;

import java.util.Locale;

/** Who answers: the person supported, the professional, the peer or a relative. */
public enum Respondent {
    PERSON,
    PROFESSIONAL,
    PEER,
    RELATIVE;

    /** The word it is stored and posted as. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
