package org.cordee.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.platform.web.Page;

/** The next meetings of whoever reads, and with whom they meet. */
record MeetingListPage(List<Bond> bonds, List<Meeting> meetings, LocalDate today, boolean own) implements Page {

    @Override
    public String template() {
        return "supervision/meetings";
    }

    @Override
    public String titleKey() {
        return "meeting.title";
    }

    /** A meeting and with whom. */
    record Line(Meeting meeting, Bond bond) {}

    /** Those ahead, the next first. */
    List<Line> ahead() {
        return lines(meeting -> meeting.isAhead(today)).stream()
                .sorted(Comparator.comparing(
                                (Line line) -> line.meeting().when().day())
                        .thenComparing(line -> line.meeting().when().hour()))
                .toList();
    }

    /** Those of which nobody said what became of them. */
    List<Line> unsaid() {
        return lines(meeting -> meeting.isUnsaid(today));
    }

    List<Bond> open() {
        return bonds.stream().filter(Bond::isOpen).toList();
    }

    /** Bonds whose last two meetings or more were missed. */
    Set<UUID> missed() {
        return open().stream()
                .filter(bond -> Streak.of(of(bond)) == Streak.SEVERAL)
                .map(Bond::id)
                .collect(Collectors.toSet());
    }

    private List<Meeting> of(Bond bond) {
        return meetings.stream().filter(one -> one.bond().equals(bond.id())).toList();
    }

    private List<Line> lines(Function<Meeting, Boolean> kept) {
        Map<UUID, Bond> known = open().stream().collect(Collectors.toMap(Bond::id, Function.identity()));
        return meetings.stream()
                .filter(one -> known.containsKey(one.bond()) && kept.apply(one))
                .map(one -> new Line(one, Objects.requireNonNull(known.get(one.bond()))))
                .toList();
    }
}
