package org.cordee.funding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post to write down.
 *
 * @param label without the name of a person
 * @param percent share of a full-time post, from 1 to 100
 * @param endsOn last day paid for, null while open
 * @param yearly whole euros a year, null while it is not known
 * @param placement who fills it, null while nobody does
 */
public record NewPost(
        UUID funder,
        String label,
        int percent,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer yearly,
        @Nullable UUID placement) {}
