package org.cordee.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cost is paid by, day after day.
 *
 * @param posts everything that pays the same placement, past and to come
 */
record Coverage(int cost, List<Post> posts) {

    /**
     * What is not paid.
     *
     * @param from the first day of it
     * @param yearly whole euros a year; null where a post of that day says no amount
     */
    record Gap(LocalDate from, @Nullable Integer yearly) {}

    /** What is given a year on a day; empty where a post of that day says no amount. */
    Optional<Integer> paidOn(LocalDate day) {
        List<Post> running =
                posts.stream().filter(post -> post.isPaidBetween(day, day)).toList();
        return running.stream().anyMatch(post -> post.yearly() == null)
                ? Optional.empty()
                : Optional.of(running.stream()
                        .map(Post::yearly)
                        .mapToInt(Coverage::amount)
                        .sum());
    }

    /** What is missing on a day, never less than nothing; empty where it cannot be told. */
    Optional<Integer> missingOn(LocalDate day) {
        return paidOn(day).map(paid -> Math.max(0, cost - paid));
    }

    /** The first day from this one on which something is missing; a day that cannot be told ends the search. */
    Optional<Gap> firstGap(LocalDate from) {
        return Stream.concat(Stream.of(from), posts.stream().flatMap(Coverage::turns))
                .filter(day -> !day.isBefore(from))
                .sorted()
                .map(day -> new Gap(day, missingOn(day).orElse(null)))
                .filter(gap -> gap.yearly() == null || gap.yearly() > 0)
                .findFirst();
    }

    private static Stream<LocalDate> turns(Post post) {
        LocalDate last = post.endsOn();
        return last == null ? Stream.of(post.startsOn()) : Stream.of(post.startsOn(), last.plusDays(1));
    }

    private static int amount(@Nullable Integer yearly) {
        return yearly == null ? 0 : yearly;
    }
}
