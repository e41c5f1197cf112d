package org.cordee.evidence.committee;

import java.util.Locale;
import org.cordee.platform.actor.Role;

/** From which knowledge somebody speaks in a mixed committee. */
enum VoteCorner {
    /** Persons concerned, peers and mutual-aid associations. */
    PERSONS,
    /** Those who accompany, and those who lead them. */
    PROFESSIONALS,
    /** Researchers, trainers, and others who look from outside. */
    SCIENCE;

    /** The corner a role usually speaks from; the coordination may seat somebody in another. */
    static VoteCorner of(Role role) {
        return switch (role) {
            case PEER, ASSOCIATION -> PERSONS;
            case PROFESSIONAL, DIRECTOR, SUPERVISOR -> PROFESSIONALS;
            case TRAINER, FUNDER, COORDINATOR, ADMINISTRATOR -> SCIENCE;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "committee.corner." + code();
    }

    static VoteCorner of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
