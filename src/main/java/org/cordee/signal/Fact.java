package org.cordee.signal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that is so tonight.
 *
 * @param subject what it is about: a placement, a path, a post, a proposal
 * @param on since when, or until when, by its kind
 */
record Fact(UUID subject, UUID structure, UUID territory, LocalDate on) {}
