package org.cordee.site;

import java.time.LocalDate;
import java.util.UUID;

/** The day the coordination of a territory last opened a link. */
record LinkCheck(UUID territory, String url, LocalDate on) {}
