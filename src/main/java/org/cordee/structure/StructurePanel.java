package org.cordee.structure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;

/** What another module adds to a structure's page, such as the step of its path; declared as a bean. */
public interface StructurePanel {
    /** What to show this person about this structure, or nothing. */
    Optional<Panel> of(Actor.Person person, UUID structure);

    /**
     * A titled line with a link.
     *
     * @param titleKey message key of the title
     * @param textKey message key of the sentence, filled with the arguments
     * @param href where to go on
     * @param linkKey message key of the link's words
     */
    record Panel(String titleKey, String textKey, List<Object> arguments, String href, String linkKey) {
        public Panel {
            arguments = List.copyOf(arguments);
        }
    }
}
