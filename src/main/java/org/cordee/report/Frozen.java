package org.cordee.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Estimate;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.statistics.Population;
import org.cordee.statistics.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An annex as it is kept once it has left: its figures with their methods, and nothing they were computed from. */
record Frozen(Circle circle, LocalDate from, LocalDate to, List<Line> lines, List<Part> parts) {

    private static final JsonMapper JSON = JsonMapper.shared();

    record Part(String key, List<Line> lines) {}

    record Line(
            String key,
            List<String> arguments,
            String kind,
            @Nullable BigDecimal number,
            Unit unit,
            String method,
            @Nullable Told told) {}

    /** What travels with a statistic of answers, besides its number. */
    record Told(@Nullable BigDecimal low, @Nullable BigDecimal high, long answers, int level, Population population) {}

    static String write(Annex annex) {
        return JSON.writeValueAsString(new Frozen(
                annex.circle(),
                annex.period().from(),
                annex.period().to(),
                annex.lines().stream().map(Frozen::line).toList(),
                annex.breakdowns().stream()
                        .map(breakdown -> new Part(
                                breakdown.key(),
                                breakdown.lines().stream().map(Frozen::line).toList()))
                        .toList()));
    }

    static Annex read(String json) {
        var frozen = JSON.readValue(json, Frozen.class);
        return new Annex(
                frozen.circle(),
                new Period(frozen.from(), frozen.to()),
                frozen.lines().stream().map(frozen::thawed).toList(),
                frozen.parts().stream()
                        .map(part -> new Annex.Breakdown(
                                part.key(),
                                part.lines().stream().map(frozen::thawed).toList()))
                        .toList());
    }

    private static Line line(AnnexLine line) {
        var figure = line.figure();
        return new Line(
                line.key(),
                line.arguments(),
                figure.getClass().getSimpleName(),
                figure.number().orElse(null),
                figure.basis().unit(),
                figure.basis().method(),
                figure instanceof Figure.Statistic statistic ? told(statistic) : null);
    }

    private static Told told(Figure.Statistic statistic) {
        return new Told(
                statistic.low().orElse(null),
                statistic.high().orElse(null),
                statistic.n(),
                statistic.designLevel(),
                statistic.population());
    }

    /** A statistic of one structure's answers, as it was told. */
    private Figure statistic(BigDecimal number, Told told, Basis basis) {
        var estimate =
                new Estimate(number, told.low(), told.high(), Contributions.of(List.of(told.answers())), told.level());
        return circle.statistic(estimate, told.population(), basis);
    }

    private AnnexLine thawed(Line line) {
        return new AnnexLine(line.key(), line.arguments(), figure(line));
    }

    private Figure figure(Line line) {
        var basis = new Basis(line.unit(), new Period(from, to), line.method());
        var number = line.number();
        if (number == null) {
            return line.kind().equals("Absent") ? new Figure.Absent(basis) : new Figure.Masked(basis);
        }
        var told = line.told();
        if (told != null) {
            return statistic(number, told, basis);
        }
        return switch (line.unit()) {
            case PERSONS -> circle.persons(number.longValueExact(), Population.TEAM, basis);
            case ATTENDANCES -> new Figure.Attendance(number.longValueExact(), basis);
            default -> new Figure.Work(number, null, basis);
        };
    }
}
