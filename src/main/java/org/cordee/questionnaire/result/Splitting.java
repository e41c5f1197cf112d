package org.cordee.questionnaire.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cordee.questionnaire.result.Estimates.Flow;
import org.cordee.questionnaire.result.Estimates.Split;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Ledger;
import org.cordee.statistics.LinkedTables;
import org.cordee.statistics.LinkedTables.Count;
import org.cordee.statistics.LinkedTables.Share;
import org.cordee.statistics.LinkedTables.Sum;
import org.cordee.statistics.Pairs;
import org.cordee.statistics.Period;
import org.cordee.statistics.Policy;
import org.cordee.statistics.ProtectedTables;
import org.cordee.statistics.Protection;
import org.cordee.statistics.Release;
import org.cordee.statistics.ReliableChange;
import org.jspecify.annotations.Nullable;

/**
 * Counts of people beside a change: who improved, stayed, got worse; who answered at the start and again. Each table is
 * protected with its sums, then held against the ledger of what was let out before; where it differs by a few people from
 * an earlier one, nothing of it is shown this time.
 */
final class Splitting {

    private static final String ANSWERS = "answers";
    private static final String IMPROVED = "improved";
    private static final String UNCHANGED = "unchanged";
    private static final String WORSE = "worse";
    private static final String NOT_IMPROVED = "not improved";
    private static final String FIRST = "first";
    private static final List<Sum> PARTS = List.of(new Sum(ANSWERS, List.of(IMPROVED, UNCHANGED, WORSE)));
    private static final List<Sum> MERGED = List.of(new Sum(ANSWERS, List.of(IMPROVED, NOT_IMPROVED)));

    private Splitting() {}

    /** Empty where the error of the instrument is not known. */
    static Optional<Split> split(ResultInput input, Pairs pairs, Circle circle) {
        return input.reliable()
                .flatMap(reliable -> reliable.split(pairs.changes()))
                .map(counted -> split(input, counted, circle));
    }

    /** The three parts; where one of them may not be shown, who improved and who did not; nothing where all are alike. */
    private static Split split(ResultInput input, ReliableChange counted, Circle circle) {
        long rest = (long) counted.unchanged() + counted.worse();
        int answers = input.pairs().size();
        if (counted.improved() == answers || rest == answers) {
            return new Split(counted.threshold(), null, null, null, null);
        }
        LinkedTables three = new LinkedTables(
                List.of(
                        Count.of(ANSWERS, input.pairs().size()),
                        Count.of(IMPROVED, counted.improved()),
                        Count.of(UNCHANGED, counted.unchanged()),
                        Count.of(WORSE, counted.worse())),
                PARTS);
        Map<String, Long> parts = shown(input, three, circle);
        if (parts.size() == three.counts().size()) {
            return new Split(counted.threshold(), parts.get(IMPROVED), parts.get(UNCHANGED), parts.get(WORSE), rest);
        }
        LinkedTables two = new LinkedTables(
                List.of(
                        Count.of(ANSWERS, input.pairs().size()),
                        Count.of(IMPROVED, counted.improved()),
                        Count.of(NOT_IMPROVED, rest)),
                MERGED);
        Map<String, Long> merged = shown(input, two, circle);
        return new Split(counted.threshold(), merged.get(IMPROVED), null, null, merged.get(NOT_IMPROVED));
    }

    /**
     * Who was invited is told in cards, which are not people. Who came back is always told; who began is not where those
     * who were lost are too few.
     */
    static Flow flow(ResultInput input, Circle circle) {
        long again = input.pairs().size();
        LinkedTables tables = new LinkedTables(
                List.of(Count.of(FIRST, Math.max(input.first(), again)), Count.of(ANSWERS, again)),
                List.of(),
                List.of(new Share(ANSWERS, FIRST, false)));
        Map<String, Long> shown = shown(input, tables, circle);
        Long first = shown.containsKey(ANSWERS) ? shown.get(FIRST) : null;
        return new Flow(input.cards() == 0 ? null : input.cards(), first, again);
    }

    private static Map<String, Long> shown(ResultInput input, LinkedTables tables, Circle circle) {
        ProtectedTables safe = Protection.protect(
                tables, Policy.threshold(circle.threshold(input.key().population())));
        Map<String, Long> counts = new HashMap<>();
        for (Count count : tables.counts()) {
            OptionalLong shown = safe.count(count.name());
            if (shown.isPresent()) {
                counts.put(count.name(), shown.getAsLong());
            }
        }
        Release release = release(input, counts, tables.sums());
        List<Release> earlier = input.earlier().stream()
                .map(each -> release(input, each, counts, tables.sums()))
                .toList();
        boolean admitted = new Ledger(earlier, circle.threshold(input.key().population())).admits(release);
        return admitted ? counts : Map.of();
    }

    private static Release release(ResultInput input, Map<String, Long> counts, List<Sum> sums) {
        return new Release(
                input.key().toString(),
                List.of(),
                new Period(input.since(), input.through()),
                input.through().plusDays(1),
                counts,
                sums);
    }

    /** What an earlier result told of the same counts. */
    private static Release release(ResultInput input, EarlierResult earlier, Map<String, Long> now, List<Sum> sums) {
        Map<String, Long> counts = new HashMap<>();
        Split split = earlier.estimates().split();
        put(counts, ANSWERS, earlier.estimates().answers().total());
        put(counts, FIRST, earlier.estimates().flow().first());
        if (split != null) {
            put(counts, IMPROVED, split.improved());
            put(counts, UNCHANGED, split.unchanged());
            put(counts, WORSE, split.worse());
            put(counts, NOT_IMPROVED, split.notImproved());
        }
        counts.keySet().retainAll(now.keySet());
        return new Release(
                input.key().toString(),
                List.of(),
                new Period(earlier.estimates().from(), earlier.through()),
                earlier.through().plusDays(1),
                counts,
                sums);
    }

    private static void put(Map<String, Long> counts, String name, @Nullable Long count) {
        if (count != null) {
            counts.put(name, count);
        }
    }
}
