package org.cordee.placement.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.cordee.placement.cohort.CohortQuestion;
import org.cordee.placement.cohort.HandMove;
import org.cordee.placement.cohort.Pairing;
import org.cordee.placement.cohort.Possible;
import org.cordee.placement.cohort.Stay;
import org.cordee.placement.cohort.Vacancy;
import org.cordee.placement.exchange.CohortChoices;

/** What is asked of the calculation for a cohort, from what is stored: pure. */
final class DraftQuestion {

    private final DraftFacts facts;
    private final LocalDate today;
    private final Set<UUID> asked = new TreeSet<>();
    private final List<Pairing> known = new ArrayList<>();
    private final Map<Stay, Integer> seats = new TreeMap<>();

    private DraftQuestion(DraftFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /**
     * Places already said yes to are kept; those published and not answered yet, and those asked by hand, keep their seat
     * meanwhile. Whoever has a place that is not counted here is not asked about.
     */
    static CohortQuestion of(DraftFacts facts, List<CohortChoices.Choice> choices, LocalDate today) {
        DraftQuestion question = new DraftQuestion(facts, today);
        choices.forEach(choice -> question.seats.put(choice.possible().pair().stay(), Math.max(0, choice.free())));
        Map<Stay, Integer> kept = new HashMap<>();
        facts.members().forEach(trainee -> question.sort(trainee, kept));
        question.reserve(kept);
        return question.built(choices);
    }

    private void sort(UUID trainee, Map<Stay, Integer> kept) {
        var standing = facts.standing(trainee);
        if (standing.isPresent()) {
            Stay stay = standing.get().stay();
            if (stay != null) {
                keep(trainee, stay, standing.get().taken() ? 1 : 0);
            }
            return;
        }
        var pending = facts.pending(trainee, today);
        if (pending.isPresent()) {
            kept.merge(pending.get().stay(), 1, Integer::sum);
            return;
        }
        var move = facts.move(trainee).filter(each -> each.keepsSeat(today));
        if (move.isPresent() && move.get().reply() == HandMove.Reply.YES) {
            keep(trainee, move.get().stay(), 0);
            return;
        }
        move.ifPresent(each -> kept.merge(each.stay(), 1, Integer::sum));
        asked.add(trainee);
    }

    /** A place said yes to; a seat of it that counts as taken is not missing for it. */
    private void keep(UUID trainee, Stay stay, int own) {
        asked.add(trainee);
        known.add(new Pairing(trainee, stay));
        seats.merge(stay, own, Integer::sum);
    }

    private void reserve(Map<Stay, Integer> kept) {
        kept.forEach((stay, many) -> seats.computeIfPresent(stay, (same, free) -> Math.max(0, free - many)));
        Map<Stay, Integer> needed = new HashMap<>();
        known.forEach(pair -> needed.merge(pair.stay(), 1, Integer::sum));
        needed.forEach((stay, many) -> seats.merge(stay, many, Math::max));
    }

    private CohortQuestion built(List<CohortChoices.Choice> choices) {
        Map<Pairing, Possible> possible = new LinkedHashMap<>();
        Set<UUID> decided = new TreeSet<>();
        known.forEach(pair -> decided.add(pair.trainee()));
        choices.stream()
                .map(CohortChoices.Choice::possible)
                .filter(each -> asked.contains(each.pair().trainee())
                        && !decided.contains(each.pair().trainee()))
                .forEach(each -> possible.put(each.pair(), each));
        known.forEach(pair -> possible.put(pair, new Possible(pair, 0, List.of())));
        List<Vacancy> vacancies = seats.entrySet().stream()
                .map(entry -> new Vacancy(entry.getKey(), entry.getValue()))
                .toList();
        return new CohortQuestion(List.copyOf(asked), vacancies, List.copyOf(possible.values()), known);
    }
}
