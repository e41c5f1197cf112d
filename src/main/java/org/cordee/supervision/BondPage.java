package org.cordee.supervision;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of two: what is ahead, what was, and another day to book.
 *
 * @param weeks the rhythm agreed, or null for the supervisor, who does not read the placement
 */
record BondPage(
        Bond bond,
        List<Meeting> meetings,
        LocalDate today,
        @Nullable Integer weeks,
        boolean own,
        Form form) implements Page {

    @Override
    public String template() {
        return "supervision/bond";
    }

    @Override
    public String titleKey() {
        return own ? "bond.title.own" : "bond.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(bond.otherName());
    }

    public String path() {
        return bond.path();
    }

    /** Ahead, the next first, then those of which nobody spoke. */
    List<Meeting> now() {
        return meetings.stream()
                .filter(one -> one.state() == Meeting.State.BOOKED)
                .sorted((one, other) -> one.when().day().compareTo(other.when().day()))
                .toList();
    }

    List<Meeting> past() {
        return meetings.stream()
                .filter(one -> one.state() != Meeting.State.BOOKED)
                .toList();
    }

    public boolean isMissedOnce() {
        return bond.isOpen() && Streak.of(meetings) == Streak.ONE;
    }

    public boolean isMissedOften() {
        return bond.isOpen() && Streak.of(meetings) == Streak.SEVERAL;
    }

    /** Whether what was said of a meeting may be said otherwise. */
    public boolean corrects(Meeting meeting) {
        return meeting.maySay(today);
    }

    /** The other thing that may be said of it. */
    public String otherWord(Meeting meeting) {
        return meeting.state() == Meeting.State.HELD ? "missed" : "held";
    }

    public String action(Meeting meeting, String act) {
        return path() + "/meetings/" + meeting.id() + "/" + act;
    }
}
