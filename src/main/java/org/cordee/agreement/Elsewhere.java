package org.cordee.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a document signed elsewhere.
 *
 * @param validUntil its last day; null when it has none
 * @param checkedAs who checked it, in words: a name and a function
 */
public record Elsewhere(LocalDate signedOn, @Nullable LocalDate validUntil, String checkedAs) {}
