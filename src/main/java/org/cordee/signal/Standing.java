package org.cordee.signal;

import java.time.LocalDate;
import java.util.UUID;

/** A signal that stands open, as the job knows it. */
record Standing(UUID id, UUID subject, LocalDate factOn) {}
