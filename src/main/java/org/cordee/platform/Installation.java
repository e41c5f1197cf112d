package org.cordee.platform;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which installation this is, as recorded at its creation, and what the administrator says of it.
 *
 * @param demo whether everything in it is fictitious; recorded once, never changed
 * @param productName the name shown
 * @param regionName the region shown
 * @param zone the zone in which days are counted
 * @param anchorDay the day a demonstration was generated for
 * @param filled whether its first content is complete
 * @param legalNotice who publishes and hosts it
 */
public record Installation(
        boolean demo,
        String productName,
        String regionName,
        ZoneId zone,
        @Nullable LocalDate anchorDay,
        boolean filled,
        LegalNotice legalNotice) {}
