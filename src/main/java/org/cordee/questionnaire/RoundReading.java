package org.cordee.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** How the rounds of the actor's structure stand, and what is to be done about them. */
@Component
class RoundReading {

    private final RoundQueries rounds;
    private final PosterQueries posters;
    private final Batteries batteries;
    private final Today today;

    RoundReading(RoundQueries rounds, PosterQueries posters, Batteries batteries, Today today) {
        this.rounds = rounds;
        this.posters = posters;
        this.batteries = batteries;
        this.today = today;
    }

    /** Every round seen, the latest first. */
    List<Reminders.Seen> all() {
        Set<UUID> made = posters.rounds();
        return rounds.seen().stream()
                .map(round -> new Reminders.Seen(round, rounds.flow(round), made.contains(round.id())))
                .toList();
    }

    Reminders.Seen seen(Round round) {
        return new Reminders.Seen(
                round, rounds.flow(round), posters.of(round.id()).isPresent());
    }

    /** What is to be done today about these rounds. */
    List<Reminder> due(List<Reminders.Seen> seen) {
        Map<Respondent, List<String>> moments = Arrays.stream(Respondent.values())
                .collect(Collectors.toMap(
                        Function.identity(), group -> batteries.of(group).moments()));
        return new Reminders(seen, moments, today.date()).due();
    }
}
