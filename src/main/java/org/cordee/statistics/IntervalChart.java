package org.cordee.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The geometry of estimates with their intervals under one another, in the units of an SVG view box narrow enough for a
 * phone: words above, the interval below them, zero and the smallest change that matters as lines through all. A figure
 * that is masked keeps its line and has no mark. The page and the PDF draw the same one, beside its table.
 */
public record IntervalChart(
        String title, String description, int height, List<Mark> marks, List<Tick> ticks, Optional<Integer> matters) {

    public static final int WIDTH = 400;
    private static final int LEFT = 14;
    private static final int RIGHT = 386;
    private static final int TOP = 8;
    private static final int STEP = 46;
    private static final int AXIS = 24;

    /**
     * One line.
     *
     * @param kind what its mark is drawn as
     */
    public record Entry(String label, Figure figure, String value, Kind kind) {}

    /** A mark: one group, or what all say together. */
    public enum Kind {
        ONE,
        ALL
    }

    /** A line as it is drawn; without a number it has words alone. */
    public record Mark(String label, String value, Kind kind, int words, int middle, Optional<Span> span) {}

    /** From where to where, and the estimate between. */
    public record Span(int low, int at, int high) {
        /** A diamond over the interval, at this height. */
        public String diamond(int middle) {
            return low + "," + middle + " " + at + "," + (middle - 7) + " " + high + "," + middle + " " + at + ","
                    + (middle + 7);
        }
    }

    /** A line of the axis with its number. */
    public record Tick(int at, double value) {
        public boolean isZero() {
            return Math.abs(value) < 1e-9;
        }
    }

    /** @param smallest the smallest change that matters, in the unit of the figures; empty while unknown */
    public static IntervalChart of(String title, String description, List<Entry> entries, OptionalDouble smallest) {
        double[] reached = DoubleStream.concat(
                        DoubleStream.concat(DoubleStream.of(0), smallest.stream()),
                        entries.stream().flatMap(IntervalChart::reached).mapToDouble(BigDecimal::doubleValue))
                .sorted()
                .toArray();
        Ticks axis = Ticks.holding(reached[0], reached[reached.length - 1]);
        List<Mark> marks = new ArrayList<>();
        for (Entry entry : entries) {
            int top = TOP + STEP * marks.size();
            marks.add(new Mark(
                    entry.label(), entry.value(), entry.kind(), top + 12, top + 28, span(entry.figure(), axis)));
        }
        return new IntervalChart(
                title,
                description,
                TOP + STEP * entries.size() + AXIS,
                List.copyOf(marks),
                axis.values().stream()
                        .map(value -> new Tick(axis.place(value, LEFT, RIGHT), value))
                        .toList(),
                smallest.isPresent() ? Optional.of(axis.place(smallest.getAsDouble(), LEFT, RIGHT)) : Optional.empty());
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + height;
    }

    /** Where the axis is drawn. */
    public int base() {
        return height - AXIS;
    }

    private static Stream<BigDecimal> reached(Entry entry) {
        return entry.figure() instanceof Figure.Statistic shown
                ? Stream.of(shown.number(), shown.low(), shown.high()).flatMap(Optional::stream)
                : Stream.empty();
    }

    private static Optional<Span> span(Figure figure, Ticks axis) {
        if (!(figure instanceof Figure.Statistic shown)) {
            return Optional.empty();
        }
        int at = axis.place(shown.number().orElseThrow().doubleValue(), LEFT, RIGHT);
        return Optional.of(new Span(
                shown.low()
                        .map(low -> axis.place(low.doubleValue(), LEFT, RIGHT))
                        .orElse(at),
                at,
                shown.high()
                        .map(high -> axis.place(high.doubleValue(), LEFT, RIGHT))
                        .orElse(at)));
    }
}
