package org.cordee.signal;

import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.actor.Role;

/** A signal about how a place works, told to its director first. */
enum WorkKind {
    /** A peer at work with a blocking paper missing or past its end. */
    PAPERS,
    /** An arrival near, and a team that is not prepared. */
    UNPREPARED,
    /** A peer without a référent who still works there. */
    NO_LEAD,
    /** Money that ends and nothing that follows. */
    FUNDING,
    /** A proposal without an answer. */
    UNANSWERED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WorkKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Where the act that ends it is done, for this role. */
    String href(Role role, UUID subject, UUID structure) {
        boolean regional = role == Role.COORDINATOR;
        return switch (this) {
            case PAPERS, NO_LEAD -> "/placements/" + subject;
            case UNPREPARED -> "/paths/" + subject;
            case FUNDING -> regional ? "/structures/" + structure : "/funding";
            case UNANSWERED -> regional ? "/proposals" : "/proposals/" + subject;
        };
    }
}
