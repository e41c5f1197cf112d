package org.cordee.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.web.PageContext;

/** What a part of the path with its own screens says of one step, on the page of the path. */
public interface StepPanel {

    /** The code of the step. */
    String step();

    /** What is said now, or nothing. Asked with the actor's own sight. */
    Optional<Note> of(UUID path);

    /**
     * One sentence and where to go on.
     *
     * @param arguments what the sentence is filled with; days are written as the reader writes them
     * @param linkKey the message key of the link's words
     */
    record Note(String key, List<Object> arguments, String href, String linkKey) {

        /** The sentence in the reader's language. */
        public String words(PageContext ctx) {
            return ctx.t(
                    key,
                    arguments.stream()
                            .map(each -> each instanceof LocalDate day ? ctx.date(day) : each)
                            .toList());
        }
    }
}
