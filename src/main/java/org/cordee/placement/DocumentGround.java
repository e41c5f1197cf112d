package org.cordee.placement;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a document about a placement stands on, as the actor may see it.
 *
 * @param peer null once the peer's record is gone
 * @param place where, in words
 * @param holdsFile whether the actor holds the file: the director, the référent, the deputy
 * @param sends whether the actor is the school that sends the trainee
 * @param live whether the placement is being prepared or is running
 * @param facts what is known, by its word: texts, dates and whole numbers; what is unknown is left out
 * @param papers the paper each document closes here, by the code of the document
 */
public record DocumentGround(
        UUID placement,
        @Nullable UUID peer,
        UUID structure,
        UUID territory,
        String place,
        boolean holdsFile,
        boolean sends,
        boolean live,
        Map<String, Object> facts,
        Map<String, String> papers) {}
