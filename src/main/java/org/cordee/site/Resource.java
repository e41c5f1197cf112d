package org.cordee.site;

import java.time.LocalDate;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/** A text worth reading elsewhere: who published it, when, why read it, and the day somebody last opened the link. */
record Resource(
        String publisher,
        @Nullable Integer year,
        String url,
        @Nullable LocalDate checked,
        Words title,
        Words why) {}
