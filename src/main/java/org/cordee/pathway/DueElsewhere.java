package org.cordee.pathway;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.actor.Actor;

/** What another module waits for from a director or a professional, shown among what is due; declared as a bean. */
public interface DueElsewhere {

    /** What waits for this person now. */
    List<Due> of(Actor.Person actor);

    /**
     * One thing that waits.
     *
     * @param key the message key of its sentence, filled with {@code what} as its first argument
     * @param what what it is about, without the name of a person
     * @param href where it is done
     * @param day when it is due
     */
    record Due(String key, String what, String href, LocalDate day) {}
}
