package org.cordee.supervision;

import java.util.Comparator;
import java.util.List;

/** How many of the last meetings of a bond were missed in a row; cancelled ones and those nobody spoke of do not count. */
enum Streak {
    NONE,
    ONE,
    /** Two or more: the two are told, and nobody else. */
    SEVERAL;

    static Streak of(List<Meeting> meetings) {
        long missed = meetings.stream()
                .filter(one -> one.state() == Meeting.State.HELD || one.state() == Meeting.State.MISSED)
                .sorted(Comparator.comparing((Meeting one) -> one.when().day())
                        .thenComparing(one -> one.when().hour())
                        .reversed())
                .takeWhile(one -> one.state() == Meeting.State.MISSED)
                .count();
        return missed == 0 ? NONE : missed == 1 ? ONE : SEVERAL;
    }
}
