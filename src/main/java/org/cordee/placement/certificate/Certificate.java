package org.cordee.placement.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a structure says of a placement.
 *
 * @param issuedAs who issues it, in their own words: a name and a quality
 * @param words a few words of appreciation, or null
 */
record Certificate(
        LocalDate issuedOn, String issuedAs, @Nullable String words) {}
