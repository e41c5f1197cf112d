package org.cordee.account;

import java.util.List;
import java.util.Locale;
import org.cordee.platform.actor.Actor;

/** What another module adds to the copy a person takes of what is kept about them; declared as a bean. */
public interface OwnPart {
    /** Everything the module keeps of this person, as far as they may read it themselves. */
    Section of(Actor.Person person, Locale language);

    /**
     * A part of the copy.
     *
     * @param titleKey message key of its heading
     */
    record Section(String titleKey, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** One thing kept, and what is kept of it, line by line. */
    record Entry(String title, List<String> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }
    }
}
