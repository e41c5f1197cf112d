package org.cordee.supervision;

import java.util.Locale;

/** One of the four spaces that support a peer; each is for something else, and read by others. */
public enum Space {
    /** With the référent: organisation, tasks, hours. */
    TUTORING,
    /** With somebody outside the hierarchy: sealed. */
    SUPERVISION,
    /** With other peers. */
    INTERVISION,
    /** The team with the peer. */
    PRACTICE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the field that holds its weeks. */
    public String weeksField() {
        return code();
    }

    /** The name of the field that says with whom. */
    public String whomField() {
        return code() + "Whom";
    }

    /** Where it stands on its page. */
    public String anchor() {
        return "space-" + code();
    }

    /** The word of this space in a message key. */
    public String key(String part) {
        return "space." + code() + "." + part;
    }
}
