package org.cordee.platform.actor;

import java.util.Locale;
import java.util.Set;

/** The capacity in which a person acts; one at a time, switched in the header. */
public enum Role {
    PEER,
    PROFESSIONAL,
    DIRECTOR,
    COORDINATOR,
    FUNDER,
    TRAINER,
    ASSOCIATION,
    SUPERVISOR,
    ADMINISTRATOR;

    private static final Set<Role> SECOND_FACTOR_COMPULSORY = Set.of(ADMINISTRATOR, COORDINATOR, FUNDER);

    /** The word the database knows the role by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role the database knows by this word; refuses any other with {@link IllegalArgumentException}. */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether nobody may act in this role without a second factor. */
    public boolean needsSecondFactor() {
        return SECOND_FACTOR_COMPULSORY.contains(this);
    }
}
