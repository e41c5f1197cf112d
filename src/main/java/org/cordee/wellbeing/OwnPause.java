package org.cordee.wellbeing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pause that lasts, as its owner reads it.
 *
 * @param until the day they come back, or null when none was said
 */
record OwnPause(LocalDate since, @Nullable LocalDate until) {}
