package org.cordee.evidence;

import java.util.List;

/**
 * The statements added here, for the list of all statements.
 *
 * @param mayAdd whether the reader may add one
 * @param member whether the reader acts in a territory, and may read notes and votes
 * @param waiting how many votes wait for the reader's answer
 */
record AddedList(List<Line> lines, boolean mayAdd, boolean member, long waiting) {

    /** One of them, and what stands in its corners. */
    record Line(AddedStatement statement, Grounds grounds) {

        /** How many publications are about it. */
        int studies() {
            return grounds.supporting() + grounds.inconclusive() + grounds.opposing() + grounds.around();
        }
    }
}
