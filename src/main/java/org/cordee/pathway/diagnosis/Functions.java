package org.cordee.pathway.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cordee.platform.web.PageContext;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Figure;
import org.cordee.statistics.LinkedTables;
import org.cordee.statistics.Policy;
import org.cordee.statistics.Population;
import org.cordee.statistics.ProtectedTables;
import org.cordee.statistics.Protection;

/**
 * Which functions answered, counted apart from what was answered and protected with their total.
 *
 * @param threeAnswered whether at least three different functions did: the step's own condition
 * @param lines the functions that may be named, with how many
 */
record Functions(boolean threeAnswered, List<Line> lines) {

    private static final int WANTED = 3;
    private static final String ALL = "all answers";

    /** One function and how many, where that is shown. */
    record Line(TeamFunction function, Figure people) {

        String words(PageContext ctx) {
            return people.number()
                    .map(many -> ctx.number(many.longValue()))
                    .orElseGet(() -> ctx.t(people.wordsKey().orElseThrow()));
        }
    }

    static Functions of(List<TeamFunction> functions, Map<String, Long> counts, Basis basis) {
        long different = functions.stream()
                .filter(function -> !function.code().equals(TeamFunction.UNSAID))
                .filter(function -> counts.getOrDefault(function.code(), 0L) > 0)
                .count();
        List<LinkedTables.Count> cells = new ArrayList<>();
        functions.forEach(function ->
                cells.add(LinkedTables.Count.of(function.code(), counts.getOrDefault(function.code(), 0L))));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<String> parts = functions.stream().map(TeamFunction::code).toList();
        cells.add(LinkedTables.Count.of(ALL, all));
        ProtectedTables told = Protection.protect(
                new LinkedTables(cells, List.of(new LinkedTables.Sum(ALL, parts))),
                Policy.persons(Circle.INSIDE, Population.TEAM));
        return new Functions(
                different >= WANTED,
                functions.stream()
                        .map(function -> new Line(
                                function, told.persons(function.code(), Population.TEAM, Circle.INSIDE, basis)))
                        .filter(line -> line.people() instanceof Figure.Persons people && people.count() > 0)
                        .toList());
    }
}
