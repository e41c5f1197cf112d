package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a team agreed to do.
 *
 * @param owner a function, or the name of somebody of the team; null while nobody has it
 * @param essential whether it is to be done before somebody arrives
 */
public record Agreed(
        String what, @Nullable String owner, @Nullable LocalDate dueOn, boolean essential) {}
