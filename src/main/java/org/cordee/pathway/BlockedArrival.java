package org.cordee.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.web.Awaiting;
import org.jspecify.annotations.Nullable;

/**
 * When an arrival counts as blocked: it is planned within {@value #NEAR} days, or its day has passed, and steps to finish
 * before it are still open. The one place that says so.
 */
final class BlockedArrival {

    private static final int NEAR = 14;

    private BlockedArrival() {}

    static boolean is(int left, @Nullable LocalDate arrivalOn, LocalDate today) {
        return left > 0 && arrivalOn != null && !arrivalOn.isAfter(today.plusDays(NEAR));
    }

    /** The same, as a thing that waits; empty when it is not blocked. */
    static Optional<Awaiting.Item> item(
            String place, int left, @Nullable LocalDate arrivalOn, String href, LocalDate today) {
        return is(left, arrivalOn, today)
                ? Optional.of(new Awaiting.Item(
                        Awaiting.Weight.BLOCKS, "pathway.awaiting.blocked", List.of(place, left), href, arrivalOn))
                : Optional.empty();
    }
}
