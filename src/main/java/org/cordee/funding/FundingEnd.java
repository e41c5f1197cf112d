package org.cordee.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A funded post whose end is near or just past, with what nothing pays from the day after.
 *
 * @param uncovered whole euros a year from the day after; null where the amounts written do not tell
 */
public record FundingEnd(
        Post post, LocalDate lastDay, @Nullable Integer uncovered) {

    /**
     * The end of a post; empty without an end, and when what is written for afterwards pays everything.
     *
     * @param cost what its placement costs a year; null makes what was paid on the last day the measure
     */
    static Optional<FundingEnd> of(Post post, @Nullable Integer cost, List<Post> ofStructure) {
        LocalDate last = post.endsOn();
        if (last == null) {
            return Optional.empty();
        }
        List<Post> same = ofStructure.stream().filter(post::paysTheSameAs).toList();
        Optional<Integer> measure = cost == null ? new Coverage(0, same).paidOn(last) : Optional.of(cost);
        Optional<Integer> missing = measure.flatMap(euros -> new Coverage(euros, same).missingOn(last.plusDays(1)));
        boolean followed = missing.isEmpty()
                && same.stream().anyMatch(next -> next.isPaidBetween(last.plusDays(1), last.plusDays(1)));
        return followed || missing.filter(euros -> euros == 0).isPresent()
                ? Optional.empty()
                : Optional.of(new FundingEnd(post, last, missing.orElse(null)));
    }
}
