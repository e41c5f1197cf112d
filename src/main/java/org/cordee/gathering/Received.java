package org.cordee.gathering;

import java.time.LocalDate;
import java.util.UUID;

/** A message of the coordination, as one of those it went to reads it. */
record Received(UUID id, String words, LocalDate writtenOn, boolean read) {}
