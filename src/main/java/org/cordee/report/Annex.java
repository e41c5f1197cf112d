package org.cordee.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.statistics.Population;

/**
 * The annual annex: the same rows for everybody, then breakdowns.
 *
 * @param breakdowns each a heading and its lines; empty inside a structure
 */
record Annex(Circle circle, Period period, List<AnnexLine> lines, List<Breakdown> breakdowns) {

    /** Lines that split one row, under the key of their heading. */
    record Breakdown(String key, List<AnnexLine> lines) {}

    Annex {
        lines = List.copyOf(lines);
        breakdowns = List.copyOf(breakdowns);
    }

    /** The annex of one structure, for those who work in it. */
    static Annex ofStructure(StructureYear year, Period period) {
        var lines = new ArrayList<AnnexLine>();
        for (var row : AnnexRow.values()) {
            lines.add(AnnexLine.of(row, inside(row, year, period)));
        }
        return new Annex(Circle.INSIDE, period, lines, List.of());
    }

    /** The figures of the acts by engagement level. */
    List<AnnexLine> levels() {
        var keys = AnnexRow.LEVELS.stream().map(AnnexRow::key).toList();
        return lines.stream().filter(line -> keys.contains(line.key())).toList();
    }

    long masked() {
        return figures().stream().filter(Figure.Masked.class::isInstance).count();
    }

    long shown() {
        return figures().stream().filter(figure -> figure.number().isPresent()).count();
    }

    private List<Figure> figures() {
        var all = new ArrayList<Figure>();
        lines.forEach(line -> all.add(line.figure()));
        breakdowns.forEach(breakdown -> breakdown.lines().forEach(line -> all.add(line.figure())));
        return all;
    }

    private static Figure inside(AnnexRow row, StructureYear year, Period period) {
        if (!year.measures(row)) {
            return new Figure.Absent(row.basis(period));
        }
        return switch (row.unit()) {
            case PERSONS -> Circle.INSIDE.persons(year.count(row), Population.TEAM, row.basis(period));
            case ATTENDANCES -> new Figure.Attendance(year.count(row), row.basis(period));
            default -> new Figure.Work(amount(row, year.count(row)), null, row.basis(period));
        };
    }

    static BigDecimal amount(AnnexRow row, long count) {
        return row.inMinutes()
                ? BigDecimal.valueOf(count).divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(count);
    }
}
