package org.cordee.placement.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was calculated for a cohort and what was moved by hand since, until it is published.
 *
 * @param moves the last move of each trainee
 */
public record CohortDraft(List<Vacancy> vacancies, CohortAnswer answer, List<HandMove> moves) {

    public CohortDraft {
        vacancies = List.copyOf(vacancies);
        moves = List.copyOf(moves);
    }

    /**
     * One trainee as everybody else sees them.
     *
     * @param journey none for a place chosen by hand, whether the trainee ticked it or not
     * @param reasons none for a place chosen by hand, either
     */
    public record Line(UUID trainee, Seen seen, Optional<Stay> stay, OptionalInt journey, List<Reason> reasons) {

        public Line {
            reasons = List.copyOf(reasons);
        }
    }

    /** The cohort as everybody but the trainees sees it, by id. */
    public List<Line> lines(LocalDate today) {
        Set<UUID> moved = moved();
        List<Line> lines = new ArrayList<>();
        moves.forEach(move -> lines.add(line(move, today)));
        answer.placed().stream()
                .filter(placed -> !moved.contains(placed.trainee()))
                .forEach(placed -> lines.add(new Line(
                        placed.trainee(),
                        Seen.PLACED,
                        Optional.of(placed.stay()),
                        OptionalInt.of(placed.choice().journey()),
                        placed.choice().reasons())));
        answer.waiting().stream()
                .filter(trainee -> !moved.contains(trainee))
                .forEach(trainee ->
                        lines.add(new Line(trainee, Seen.WAITING, Optional.empty(), OptionalInt.empty(), List.of())));
        lines.sort(Comparator.comparing(Line::trainee));
        return lines;
    }

    private static Line line(HandMove move, LocalDate today) {
        Optional<Stay> kept = Optional.of(move.stay()).filter(stay -> move.keepsSeat(today));
        return new Line(move.trainee(), move.seenByOthers(today), kept, OptionalInt.empty(), List.of());
    }

    /** Why this place is not the trainee's: the same answer for any place and any trainee. */
    public WhyNot whyNot(UUID trainee, UUID place) {
        return WhyNot.OUTSIDE_CHOICES;
    }

    /** The longest journey that was calculated; places chosen by hand do not count, or a count would price them. */
    public OptionalInt worstJourney() {
        Set<UUID> moved = moved();
        return new CohortAnswer(
                        answer.placed().stream()
                                .filter(placed -> !moved.contains(placed.trainee()))
                                .toList(),
                        List.of())
                .worstJourney();
    }

    /** The draft with this move in place of an earlier one of the same trainee. */
    CohortDraft with(HandMove move) {
        List<HandMove> kept = new ArrayList<>(without(move.trainee()).moves());
        kept.add(move);
        return new CohortDraft(vacancies, answer, kept);
    }

    /** The draft without a move of this trainee, who is back at the place that was calculated. */
    CohortDraft without(UUID trainee) {
        return new CohortDraft(
                vacancies,
                answer,
                moves.stream().filter(move -> !move.trainee().equals(trainee)).toList());
    }

    boolean holds(UUID trainee) {
        return answer.waiting().contains(trainee)
                || answer.placed().stream().anyMatch(placed -> placed.trainee().equals(trainee));
    }

    /**
     * Seats that the others leave there; none where the place offers nothing then. Until a trainee says yes to a move, the
     * place that was calculated stays theirs too: to decline costs nothing.
     */
    public long seatsLeft(Pairing pair, LocalDate today) {
        Set<Pairing> taken = new HashSet<>();
        moves.stream()
                .filter(move -> move.keepsSeat(today))
                .forEach(move -> taken.add(new Pairing(move.trainee(), move.stay())));
        Set<UUID> left = moves.stream()
                .filter(move -> move.reply() == HandMove.Reply.YES)
                .map(HandMove::trainee)
                .collect(Collectors.toSet());
        answer.placed().stream()
                .filter(placed -> !left.contains(placed.trainee()))
                .forEach(placed -> taken.add(placed.choice().pair()));
        long others = taken.stream()
                .filter(each ->
                        each.stay().equals(pair.stay()) && !each.trainee().equals(pair.trainee()))
                .count();
        return vacancies.stream()
                        .filter(vacancy -> vacancy.stay().equals(pair.stay()))
                        .mapToLong(Vacancy::seats)
                        .sum()
                - others;
    }

    private Set<UUID> moved() {
        return moves.stream().map(HandMove::trainee).collect(Collectors.toSet());
    }
}
