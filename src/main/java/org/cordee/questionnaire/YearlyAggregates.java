package org.cordee.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.reference.Words;
import org.cordee.statistics.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What structures count of a whole year, as figures: percentages and a cost an hour, never the counts behind them. */
@Component
public class YearlyAggregates {

    private final YearlyDefinitions definitions;
    private final YearlyQueries queries;
    private final TypeYear type;

    YearlyAggregates(YearlyDefinitions definitions, YearlyQueries queries, TypeYear type) {
        this.definitions = definitions;
        this.queries = queries;
        this.type = type;
    }

    /**
     * One aggregate of one year.
     *
     * @param code what it is, such as {@code retention-3-months}
     * @param counted what is counted
     * @param excluded what is left out
     * @param note how the structure worked it out; null when it said nothing
     * @param figure in percent, or in euros an hour; masked or absent where it must be
     * @param before the same of the year before
     */
    public record Line(
            String code,
            Words name,
            Words counted,
            Words excluded,
            @Nullable String note,
            Figure figure,
            Figure before) {}

    /** All six of a year, in their order; those of a structure the actor does not work in are absent. */
    @Transactional(readOnly = true)
    public List<Line> ofStructure(UUID structure, int year) {
        Map<String, YearlyEntry> now = queries.of(structure, year);
        Map<String, YearlyEntry> before = queries.of(structure, year - 1);
        return definitions.all().stream()
                .map(each -> line(each, year, now.get(each.code()), before.get(each.code())))
                .toList();
    }

    private static Line line(YearlyDefinition each, int year, @Nullable YearlyEntry now, @Nullable YearlyEntry before) {
        return new Line(
                each.code(),
                each.name(),
                each.counted(),
                each.excluded(),
                now == null ? null : now.note(),
                YearlyFigures.of(each, year, now),
                YearlyFigures.of(each, year - 1, before));
    }

    /**
     * Types a whole year in: the number above, then the one below, by code. The demonstration does it.
     *
     * @param persons how many persons are behind a share of something else
     * @param note how the cost was worked out
     */
    public Outcome<Integer> type(
            Actor.Person director, int year, Map<String, List<Integer>> counts, int persons, String note) {
        List<YearlyTyped> typed = definitions.all().stream()
                .filter(each -> counts.containsKey(each.code()))
                .map(each -> typed(
                        each,
                        number -> counts.getOrDefault(each.code(), List.of()).get(number),
                        persons,
                        note))
                .toList();
        return type.handle(director, year, typed);
    }

    private static YearlyTyped typed(YearlyDefinition each, ToIntFunction<Integer> number, int persons, String note) {
        return new YearlyTyped(
                each,
                number.applyAsInt(0),
                number.applyAsInt(1),
                each.persons() == null ? null : persons,
                each.isCost() ? note : null);
    }
}
