package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.questionnaire.Reminder.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences the structure reads about its rounds on a day. Each follows from how things stand, so that acting on one
 * takes it away, and none comes back for what is long past.
 *
 * @param rounds those of one structure, in any order
 * @param moments when each group may be asked
 */
record Reminders(List<Seen> rounds, Map<Respondent, List<String>> moments, LocalDate today) {

    static final int LAST_DAYS = 7;
    static final int COUNTED_AFTER_DAYS = 3;
    static final int POSTER_AFTER_DAYS = 14;
    static final int POSTER_UNTIL_DAYS = 120;
    static final int MOMENT_BEFORE_DAYS = 7;
    static final int MOMENT_UNTIL_DAYS = 60;
    private static final int FEW_WITHOUT_CARDS = 5;

    private static final Map<String, Integer> MONTHS = Map.of("m3", 3, "m6", 6, "m12", 12);

    /** A round, how far it has gone, and whether its poster was made. */
    record Seen(Round round, Flow flow, boolean poster) {}

    /** The most pressing first, at most one a round. */
    List<Reminder> due() {
        return Stream.concat(
                        rounds.stream().flatMap(seen -> about(seen).stream()),
                        moments.keySet().stream().flatMap(group -> nextMoment(group).stream()))
                .sorted(Comparator.comparing(Reminder::day).thenComparing(Reminder::kind))
                .toList();
    }

    private Optional<Reminder> about(Seen seen) {
        Round round = seen.round();
        Kind kind = round.closedOn() != null
                ? closed(seen)
                : today.isAfter(round.closesOn()) ? Kind.TO_CLOSE : round.isOpen(today) ? open(seen) : null;
        return Optional.ofNullable(kind).map(about -> Reminder.about(about, round, round.lastDay()));
    }

    private @Nullable Kind closed(Seen seen) {
        LocalDate end = seen.round().lastDay();
        boolean now =
                !today.isBefore(end.plusDays(POSTER_AFTER_DAYS)) && !today.isAfter(end.plusDays(POSTER_UNTIL_DAYS));
        return now && !seen.poster() && seen.flow().complete() > 0 ? Kind.POSTER : null;
    }

    private @Nullable Kind open(Seen seen) {
        Round round = seen.round();
        if (!today.isBefore(round.closesOn().minusDays(LAST_DAYS))) {
            return Kind.LAST_WEEK;
        }
        long days = round.closesOn().toEpochDay() - round.opensOn().toEpochDay();
        if (!today.isBefore(round.opensOn().plusDays(days / 2)) && isFew(seen.flow())) {
            return Kind.FEW_ANSWERS;
        }
        return isToCount(round) ? Kind.TO_COUNT : null;
    }

    /** Fewer than one card in four, or fewer than five where no card was counted. */
    private static boolean isFew(Flow flow) {
        return flow.putOut() > 0 ? flow.complete() * 4 < flow.putOut() : flow.complete() < FEW_WITHOUT_CARDS;
    }

    /** Cards serve at every date: only a group whose cards were never counted is asked to. */
    private boolean isToCount(Round round) {
        return round.moment().equals("t0")
                && !today.isBefore(round.opensOn().plusDays(COUNTED_AFTER_DAYS))
                && of(round.respondent()).allMatch(seen -> seen.flow().putOut() == 0);
    }

    private Optional<Reminder> nextMoment(Respondent group) {
        return of(group)
                .map(Seen::round)
                .filter(round -> round.moment().equals("t0") && !round.opensOn().isAfter(today))
                .max(Comparator.comparing(Round::opensOn))
                .flatMap(start -> moments.getOrDefault(group, List.of()).stream()
                        .filter(MONTHS::containsKey)
                        .filter(moment -> isDue(start, moment))
                        .findFirst()
                        .map(moment -> new Reminder(Kind.NEXT_MOMENT, group, moment, null, due(start, moment))));
    }

    private boolean isDue(Round start, String moment) {
        LocalDate due = due(start, moment);
        boolean opened = of(start.respondent())
                .map(Seen::round)
                .anyMatch(round ->
                        round.moment().equals(moment) && !round.opensOn().isBefore(start.opensOn()));
        return !opened
                && !today.isBefore(due.minusDays(MOMENT_BEFORE_DAYS))
                && !today.isAfter(due.plusDays(MOMENT_UNTIL_DAYS));
    }

    private static LocalDate due(Round start, String moment) {
        return start.opensOn().plusMonths(MONTHS.getOrDefault(moment, 0));
    }

    private Stream<Seen> of(Respondent group) {
        return rounds.stream().filter(seen -> seen.round().respondent() == group);
    }
}
