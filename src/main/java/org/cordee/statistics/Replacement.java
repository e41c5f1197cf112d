package org.cordee.statistics;

import java.util.List;

/**
 * Whether a statistic of answers may take the place of those let out before, which somebody may have kept. Two releases
 * whose answers differ by a few persons give these persons away by subtraction, so the later one waits until the
 * difference is larger (INSEE, manual of table protection, on differencing).
 *
 * @param least the fewest answers a release rests on, and the smallest difference between two that stay inside
 * @param published the fewest answers of a release that may go further, and the smallest difference between two such
 */
public record Replacement(long least, long published) {

    /**
     * A release of the same statistic.
     *
     * @param answers how many it rested on
     * @param still how many of those the new one rests on too; erased answers are no longer among them
     */
    public record Earlier(long answers, long still) {
        public Earlier {
            if (still < 0) {
                throw new IllegalArgumentException("What is left of a release is not negative");
            }
        }

        /** By how many the two differ; by none where more is left than there was, which cannot be told. */
        long apart(long now) {
            return still > answers ? 0 : (answers - still) + (now - still);
        }
    }

    /** Whether this many answers may be let out after the earlier releases; the very same answers are no replacement. */
    public boolean admits(long answers, List<Earlier> earlier) {
        return answers >= least && earlier.stream().allMatch(each -> each.apart(answers) >= between(each, answers));
    }

    private long between(Earlier earlier, long answers) {
        return answers >= published && earlier.answers() >= published ? published : least;
    }
}
