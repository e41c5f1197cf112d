package org.cordee.evidence;

import java.util.Locale;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;

/** Whose words they are: the persons concerned, peers included, or the professionals. Science is the third corner. */
enum Corner {
    PERSONS,
    PROFESSIONALS;

    /** The corner somebody speaks from in the role in use; stops roles that tell nothing here. */
    static Corner of(Actor.Person actor) {
        return switch (actor.role()) {
            case PEER -> PERSONS;
            case PROFESSIONAL -> PROFESSIONALS;
            default -> throw new NotAllowed("this role tells no story");
        };
    }

    static Corner of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
