package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which of several open rounds a card is for, so that nobody has to know: the one already begun, else the
 * earliest moment not answered yet, two weeks after the last answer at least, else the one refused before.
 */
final class Doors {

    static final int DAYS_APART = 14;

    private static final List<String> ORDER = List.of("t0", "m3", "m6", "m12", "quarterly", "yearly");
    private static final Comparator<Door> BY_MOMENT = Comparator.comparingInt(
                    (Door door) -> ORDER.indexOf(door.round().moment()))
            .thenComparing(door -> door.round().opensOn())
            .thenComparing(door -> door.round().id());

    private Doors() {}

    /** @param lastAnswered the day the card was last answered by; null when never */
    static Door.Found choose(List<Door> open, @Nullable LocalDate lastAnswered, LocalDate today) {
        if (open.isEmpty()) {
            return new Door.Found(null, Door.State.NOTHING, null);
        }
        Optional<Door> begun = first(open, ParticipationStatus.STARTED);
        if (begun.isPresent()) {
            return ready(begun.get());
        }
        Optional<Door> fresh =
                open.stream().filter(door -> door.status() == null).min(BY_MOMENT);
        if (fresh.isPresent()) {
            LocalDate from = lastAnswered == null ? today : lastAnswered.plusDays(DAYS_APART);
            return from.isAfter(today) ? new Door.Found(null, Door.State.EARLY, from) : ready(fresh.get());
        }
        return first(open, ParticipationStatus.REFUSED)
                .map(Doors::ready)
                .orElseGet(() -> new Door.Found(null, Door.State.FINISHED, null));
    }

    private static Optional<Door> first(List<Door> open, ParticipationStatus status) {
        return open.stream().filter(door -> door.status() == status).min(BY_MOMENT);
    }

    private static Door.Found ready(Door door) {
        return new Door.Found(door, Door.State.READY, null);
    }
}
