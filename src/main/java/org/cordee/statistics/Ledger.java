package org.cordee.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was already published, against which a new release is held: two releases about the same persons must not differ by
 * so few that subtracting one from the other shows them. Withdrawn consents and corrections take effect at the next
 * period, never by publishing the old one anew.
 */
public record Ledger(List<Release> earlier, long threshold) {

    /** Beyond this many combinations nearly every small difference is among them. */
    private static final int MOST_COMBINATIONS = 100_000;

    /** Why a release is refused. */
    public enum Objection {
        /** It is not about whole quarters that were over that day. */
        OPEN_PERIOD,
        /** The same table was cut into other strata before. */
        OTHER_STRATA,
        /** A count, or several together, differ by 1 to 10 persons from an earlier release. */
        UNMASKING_DIFFERENCE
    }

    public Ledger {
        earlier = List.copyOf(earlier);
    }

    public boolean admits(Release release) {
        return objection(release).isEmpty();
    }

    public Optional<Objection> objection(Release release) {
        if (!release.period().isWholeQuarters() || !release.period().isClosedOn(release.on())) {
            return Optional.of(Objection.OPEN_PERIOD);
        }
        if (earlier.stream()
                .anyMatch(other -> other.table().equals(release.table())
                        && !Set.copyOf(other.sums()).equals(Set.copyOf(release.sums())))) {
            return Optional.of(Objection.OTHER_STRATA);
        }
        return earlier.stream().anyMatch(other -> other.isNestedWith(release) && unmasks(other, release))
                ? Optional.of(Objection.UNMASKING_DIFFERENCE)
                : Optional.empty();
    }

    private boolean unmasks(Release before, Release now) {
        boolean alone = now.counts().keySet().stream()
                .flatMap(cell -> difference(cell, before.counts(), now.counts()).stream())
                .anyMatch(this::isFew);
        return alone || now.sums().stream().anyMatch(sum -> combinationIsFew(differences(sum, before, now)));
    }

    /** Of one sum: the parts shown both times, and what is left of the total for the others together. */
    private static List<Long> differences(LinkedTables.Sum sum, Release before, Release now) {
        List<Long> all = new ArrayList<>();
        long left = difference(sum.total(), before.counts(), now.counts()).orElse(0L);
        for (var part : sum.parts()) {
            var difference = difference(part, before.counts(), now.counts());
            left -= difference.orElse(0L);
            difference.filter(change -> change != 0).ifPresent(all::add);
        }
        if (left != 0 && difference(sum.total(), before.counts(), now.counts()).isPresent()) {
            all.add(left);
        }
        return all;
    }

    private static Optional<Long> difference(String cell, Map<String, Long> before, Map<String, Long> now) {
        var was = before.get(cell);
        var is = now.get(cell);
        return was == null || is == null ? Optional.empty() : Optional.of(is - was);
    }

    private boolean combinationIsFew(List<Long> differences) {
        Set<Long> reached = new HashSet<>(Set.of(0L));
        for (long difference : differences) {
            Set<Long> further = new HashSet<>(reached);
            reached.forEach(sum -> further.add(sum + difference));
            if (further.size() > MOST_COMBINATIONS || further.stream().anyMatch(this::isFew)) {
                return true;
            }
            reached = further;
        }
        return false;
    }

    private boolean isFew(long difference) {
        return difference != 0 && Math.abs(difference) < threshold;
    }
}
