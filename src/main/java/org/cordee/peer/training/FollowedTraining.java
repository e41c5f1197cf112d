package org.cordee.peer.training;

import java.time.LocalDate;
import org.cordee.peer.Training;
import org.jspecify.annotations.Nullable;

/**
 * A training as its peer keeps it.
 *
 * @param training what their sheet says of it
 * @param hours how many hours it lasted, or null
 * @param begunOn its first day, or null
 * @param withFile whether the certificate itself is kept
 */
public record FollowedTraining(
        Training training,
        @Nullable Integer hours,
        @Nullable LocalDate begunOn,
        boolean withFile) {}
