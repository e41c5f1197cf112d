package org.cordee.peer;

import java.util.Locale;

/** A part of a peer's sheet on which the peer consents apart. The name is the door: without it nothing else shows. */
public enum ProfileField {
    NAME,
    TITLE,
    DEPARTMENT,
    STATUSES,
    KNOWLEDGE_LIFE,
    KNOWLEDGE_CARE,
    KNOWLEDGE_RECOVERY,
    PUBLICS,
    FORMATS,
    AVAILABILITY,
    TRAINING,
    DECLARATION,
    CONTACT;

    /** The word the database and the messages know it by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ProfileField of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
