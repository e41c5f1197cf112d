package org.cordee.site;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note left for the coordination of a territory by somebody who wants an answer in person.
 *
 * @param message what may be said to whoever else picks up; empty when no message may be left
 */
record Note(
        UUID id,
        NoteKind kind,
        UUID territory,
        String organisation,
        String name,
        String contact,
        String words,
        String message,
        LocalDate wroteOn,
        @Nullable LocalDate doneOn) {}
