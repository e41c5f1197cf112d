package org.cordee.signal;

import java.time.LocalDate;
import java.util.List;
import org.cordee.placement.Pause;
import org.jspecify.annotations.Nullable;

/**
 * What a peer's own signals are made of.
 *
 * @param agreedHours a week, or null where none were agreed
 * @param alone whether no other peer works in the structure
 * @param decides whether the mission sheet says that the peer works or decides together with others
 * @param work what the peer logged in the last months
 */
record Life(
        LocalDate started,
        @Nullable Double agreedHours,
        List<Pause> pauses,
        boolean alone,
        boolean decides,
        List<OwnFigures.Worked> work) {

    boolean isPaused(LocalDate today) {
        return Pause.lasts(pauses, today);
    }

    /** From when on silence or work counts: the start, or the return from the last pause. */
    LocalDate counted() {
        return pauses.stream()
                .map(Pause::until)
                .filter(until -> until != null && until.isAfter(started))
                .max(LocalDate::compareTo)
                .orElse(started);
    }

    /** The last day with work of one of these kinds, of any kind without one; the beginning of what counts otherwise. */
    LocalDate last(String... kinds) {
        List<String> asked = List.of(kinds);
        LocalDate from = counted();
        return work.stream()
                .filter(worked -> asked.isEmpty() || asked.contains(worked.kind()))
                .map(OwnFigures.Worked::day)
                .filter(day -> day.isAfter(from))
                .max(LocalDate::compareTo)
                .orElse(from);
    }

    /** The work from a day up to another, the second left out. */
    List<OwnFigures.Worked> between(LocalDate first, LocalDate end) {
        return work.stream()
                .filter(worked -> !worked.day().isBefore(first) && worked.day().isBefore(end))
                .toList();
    }
}
