package org.cordee.platform.web;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;

/** What a module has waiting for somebody, shown on their first screen; declared as a bean. */
public interface Awaiting {

    /** What waits for this person now; nothing for roles it does not concern. A few rows at most, in one query. */
    List<Item> of(Actor.Person actor);

    /** How much it presses: what stops a placement, what comes to an end, what waits for an answer. */
    enum Weight {
        BLOCKS,
        ENDS,
        WAITS
    }

    /**
     * One thing that waits.
     *
     * @param key the message key of its sentence
     * @param arguments what the sentence is filled with
     * @param href where it is done
     * @param day when it is due, or null when it simply waits
     */
    record Item(
            Weight weight,
            String key,
            List<Object> arguments,
            String href,
            @Nullable LocalDate day) {
        public Item {
            arguments = List.copyOf(arguments);
        }
    }
}
