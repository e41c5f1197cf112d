package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.questionnaire.Scales;
import org.cordee.statistics.Period;
import org.springframework.stereotype.Component;

/** One quarter of one territory: every change of every structure and of the region, then the means of the quarter. */
@Component
class QuarterResults {

    private final ScoreQueries scores;
    private final ResultStore store;
    private final MonthPoints points;
    private final Scales scales;

    QuarterResults(ScoreQueries scores, ResultStore store, MonthPoints points, Scales scales) {
        this.scores = scores;
        this.store = store;
        this.points = points;
        this.scales = scales;
    }

    /**
     * What is due.
     *
     * @param asking the structures of the territory that ever asked
     * @param from the first day of the quarter of the first answers
     */
    record Due(UUID territory, List<UUID> asking, LocalDate from, Period quarter) {
        LocalDate through() {
            return quarter.to();
        }
    }

    void release(Due due) {
        Set<UUID> agreeing = scores.agreeing();
        Map<Respondent, Map<UUID, Long>> cards = new HashMap<>();
        for (ResultKey key : scores.keys(due.asking(), due.through())) {
            Map<UUID, Long> laidOut =
                    cards.computeIfAbsent(key.respondent(), group -> scores.cards(due.asking(), group, due.through()));
            scales.find(key.instrument(), key.version(), key.scale())
                    .filter(facts -> !facts.regionOnly())
                    .ifPresent(facts -> release(due, key, facts, new Counted(laidOut, agreeing)));
        }
        points.release(due);
    }

    private record Counted(Map<UUID, Long> cards, Set<UUID> agreeing) {}

    private void release(Due due, ResultKey key, ScaleFacts facts, Counted counted) {
        List<ScoredPair> pairs = scores.pairs(due.asking(), key, due.through());
        if (pairs.isEmpty()) {
            return;
        }
        Map<UUID, Long> firsts = scores.firsts(due.asking(), key, due.through());
        Map<UUID, List<EarlierResult>> earlier = store.earlier(due.territory(), due.asking(), key);
        Optional<Reliable> reliable = Reliable.declared(facts).or(() -> measured(due, key, facts));
        BiFunction<UUID, List<ScoredPair>, ResultInput> of = (place, some) -> new ResultInput(
                key,
                facts,
                due.from(),
                due.through(),
                some,
                reliable,
                total(counted.cards(), some),
                total(firsts, some),
                earlier.getOrDefault(place, List.of()));
        Map<UUID, Estimates> own = new HashMap<>();
        pairs.stream()
                .collect(Collectors.groupingBy(ScoredPair::structure))
                .forEach((structure, some) -> ofStructure(due, structure, of.apply(structure, some))
                        .ifPresent(told -> own.put(structure, told)));
        ofRegion(due, of.apply(due.territory(), pairs), own, counted.agreeing());
    }

    private Optional<Reliable> measured(Due due, ResultKey key, ScaleFacts facts) {
        return scores.measured(due.asking(), key, facts, due.through());
    }

    /** What the structure is told from now on: the new result, or the one before. */
    private Optional<Estimates> ofStructure(Due due, UUID structure, ResultInput input) {
        Optional<Estimates> told = ChangeEstimation.of(input);
        told.ifPresent(estimates -> {
            store.keep(new ResultStore.Place(due.territory(), structure), input.key(), due.through(), estimates);
            store.markStructure(input.key(), input.pairs(), due.through());
        });
        return told.or(
                () -> input.earlier().stream().reduce((before, later) -> later).map(EarlierResult::estimates));
    }

    private void ofRegion(Due due, ResultInput input, Map<UUID, Estimates> own, Set<UUID> agreeing) {
        RegionEstimation.of(input, own, agreeing).ifPresent(estimates -> {
            store.keep(new ResultStore.Place(due.territory(), null), input.key(), due.through(), estimates);
            store.markRegion(input.key(), input.pairs(), due.through());
        });
    }

    /** Over the structures that bring answers: the others have nobody to come back. */
    private static long total(Map<UUID, Long> counts, List<ScoredPair> pairs) {
        return pairs.stream()
                .map(ScoredPair::structure)
                .distinct()
                .mapToLong(structure -> counts.getOrDefault(structure, 0L))
                .sum();
    }
}
