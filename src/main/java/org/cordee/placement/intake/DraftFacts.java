package org.cordee.placement.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.placement.cohort.CohortAnswer;
import org.cordee.placement.cohort.CohortDraft;
import org.cordee.placement.cohort.HandMove;
import org.cordee.placement.cohort.Stay;
import org.cordee.placement.cohort.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * All there is about the places of a cohort: what was calculated, what was moved by hand, what stands. A move holds the
 * trainee's yes, and never a no.
 */
record DraftFacts(Set<UUID> members, List<DraftLine> lines, List<HandMove> moves, List<Standing> standing) {

    DraftFacts {
        members = Set.copyOf(members);
        lines = List.copyOf(lines);
        moves = List.copyOf(moves);
        standing = List.copyOf(standing);
    }

    /**
     * A placement a trainee said yes to.
     *
     * @param stay the counted place it stands for, or null where it came without the exchange
     * @param taken whether that place counts as taken
     * @param where the place, in words
     */
    record Standing(UUID trainee, UUID placement, @Nullable Stay stay, boolean taken, String where) {}

    Optional<Standing> standing(UUID trainee) {
        return standing.stream().filter(each -> each.trainee().equals(trainee)).findFirst();
    }

    Optional<DraftLine> line(UUID trainee) {
        return lines.stream().filter(each -> each.trainee().equals(trainee)).findFirst();
    }

    Optional<HandMove> move(UUID trainee) {
        return moves.stream().filter(each -> each.trainee().equals(trainee)).findFirst();
    }

    /** A published place that may still be answered: it is kept, and its seat with it. */
    Optional<HandMove> pending(UUID trainee, LocalDate today) {
        return standing(trainee).isPresent()
                ? Optional.empty()
                : line(trainee)
                        .map(line -> line.proposal(false))
                        .filter(Objects::nonNull)
                        .filter(proposal -> proposal.keepsSeat(today));
    }

    /** The draft as moves by hand go by it; those whose placement stands are not moved any more. */
    CohortDraft draft(List<Vacancy> free, LocalDate today) {
        List<CohortAnswer.Placed> placed = new ArrayList<>();
        List<UUID> waiting = new ArrayList<>();
        for (DraftLine line : lines) {
            boolean over = line.publishedOn() != null
                    && standing(line.trainee()).isEmpty()
                    && pending(line.trainee(), today).isEmpty();
            CohortAnswer.Placed place = line.placed();
            if (place == null || over) {
                waiting.add(line.trainee());
            } else {
                placed.add(place);
            }
        }
        return new CohortDraft(seats(free), new CohortAnswer(placed, waiting), moves);
    }

    /** Seats for the cohort: those free, and those its own trainees hold. */
    private List<Vacancy> seats(List<Vacancy> free) {
        Map<Stay, Integer> own = new HashMap<>();
        standing.stream()
                .filter(Standing::taken)
                .flatMap(each -> Optional.ofNullable(each.stay()).stream())
                .forEach(stay -> own.merge(stay, 1, Integer::sum));
        return free.stream()
                .map(vacancy -> new Vacancy(vacancy.stay(), vacancy.seats() + own.getOrDefault(vacancy.stay(), 0)))
                .toList();
    }

    /** What the next publication proposes: a yes to a move by hand, else the place calculated; nothing while a move is asked. */
    List<DraftLine> publishable(LocalDate today) {
        return lines.stream()
                .filter(line -> standing(line.trainee()).isEmpty()
                        && pending(line.trainee(), today).isEmpty())
                .flatMap(line -> toPropose(line).stream())
                .toList();
    }

    private Optional<DraftLine> toPropose(DraftLine line) {
        Optional<HandMove> move = move(line.trainee());
        if (move.isEmpty()) {
            return Optional.of(line).filter(each -> each.publishedOn() == null);
        }
        return move.filter(each -> each.reply() == HandMove.Reply.YES)
                .map(each -> new DraftLine(line.trainee(), each.stay(), 0, List.of(), true, null));
    }

    /** Whoever joined since the calculation. */
    Set<UUID> without() {
        Set<UUID> known = lines.stream().map(DraftLine::trainee).collect(Collectors.toSet());
        return members.stream()
                .filter(member -> !known.contains(member) && standing(member).isEmpty())
                .collect(Collectors.toSet());
    }
}
