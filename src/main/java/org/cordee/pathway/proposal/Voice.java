package org.cordee.pathway.proposal;

import java.util.Locale;

/** Who speaks in a proposal; never who by name. */
public enum Voice {
    PEER,
    TEAM,
    /** Persons supported, by the council of social life (CVS) or another way of asking them. */
    PERSONS;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Voice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
