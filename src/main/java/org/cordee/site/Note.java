package org.cordee.site;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note left for the coordination of a territory by somebody who wants an answer in person. */
record Note(
        UUID id,
        NoteKind kind,
        UUID territory,
        String organisation,
        String name,
        String contact,
        String words,
        LocalDate wroteOn,
        @Nullable LocalDate doneOn) {}
