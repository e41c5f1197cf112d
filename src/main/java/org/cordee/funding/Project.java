package org.cordee.funding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a structure wants to do and seeks funds for, shown to funders until it is closed.
 *
 * @param amount whole euros
 * @param months how long
 * @param place where, in the structure's own words
 */
public record Project(
        UUID id, UUID structure, String title, String need, int amount, int months, String place, LocalDate shownOn) {}
