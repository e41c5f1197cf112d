package org.cordee.recognition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a peer wrote in their portfolio.
 *
 * @param ability the ability it rewords or hides; null for a line of their own
 * @param words null where it is only hidden
 */
record KeptLine(
        UUID id,
        @Nullable String ability,
        PortfolioPart part,
        @Nullable String words,
        boolean hidden) {}
