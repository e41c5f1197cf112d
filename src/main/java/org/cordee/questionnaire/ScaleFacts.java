package org.cordee.questionnaire;

import java.util.List;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one scale of one version of an instrument, for whoever shows what answers say.
 *
 * @param instrument its id, such as {@code pair-p}
 * @param version of the instrument; scores of two versions are never compared
 * @param abbr the name people say
 * @param scale the id of the scale within the instrument
 * @param low the lowest score, in points
 * @param high the highest score, in points
 * @param higherIsBetter whether a rise is an improvement
 * @param homeMade whether it was written for this product and not validated, which is said wherever it shows
 * @param benefit which benefit of peer support it speaks of; null when of none
 * @param smallestChange the smallest change that matters to people, in points; null while unknown
 * @param reliability the lowest coefficient published; null while unknown
 * @param sdReference the standard deviation of a reference population, in points; null while unknown
 * @param items the items it is made of
 * @param reversed those of them that are read from the other end
 * @param step points of the scale for one point in the mean of its items
 * @param regionOnly read over a region, never over one structure
 * @param toCheck whether one of these facts has not been read again in its source
 */
public record ScaleFacts(
        String instrument,
        int version,
        String abbr,
        String scale,
        Words name,
        double low,
        double high,
        boolean higherIsBetter,
        boolean homeMade,
        @Nullable Benefit benefit,
        @Nullable Double smallestChange,
        @Nullable Double reliability,
        @Nullable Double sdReference,
        List<String> items,
        List<String> reversed,
        double step,
        boolean regionOnly,
        boolean toCheck) {

    public ScaleFacts {
        items = List.copyOf(items);
        reversed = List.copyOf(reversed);
    }
}
