package org.cordee.activity;

import java.time.LocalDate;
import org.cordee.placement.EngagementLevel;
import org.cordee.platform.db.Row;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind and level in one month or quarter of one structure.
 *
 * @param start the first day of the month or quarter
 * @param kind the code of an {@link ActivityKind}
 * @param level null when the kind asks none or none was known
 * @param acts how many acts
 * @param minutes how long in all
 * @param heads how many attendances; never people, never added across structures
 * @param several how many of the acts were several short contacts, which nobody counted
 */
public record WorkLine(
        LocalDate start,
        String kind,
        @Nullable EngagementLevel level,
        int acts,
        long minutes,
        long heads,
        int several) {

    static WorkLine of(Row row) {
        return new WorkLine(
                row.date("start"),
                row.text("kind"),
                level(row.text("level")),
                row.integer("acts"),
                row.number("minutes"),
                row.number("heads"),
                row.integer("several"));
    }

    static @Nullable EngagementLevel level(String stored) {
        return stored.equals("none") ? null : Codes.required(EngagementLevel.class, stored);
    }
}
