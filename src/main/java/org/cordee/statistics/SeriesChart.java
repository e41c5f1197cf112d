package org.cordee.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The geometry of a run chart: points in the order of time, the line through them and their median, in the units of an SVG
 * view box narrow enough for a phone. Refuses a series of fewer than twelve points, which says nothing yet (Anhøj and
 * Olesen 2014, doi:10.1371/journal.pone.0113825).
 */
public record SeriesChart(
        String title, String description, List<Point> points, List<Tick> ticks, int median, RunChart judged) {

    public static final int WIDTH = 400;
    public static final int HEIGHT = 220;
    public static final int FEWEST = 12;
    private static final int LEFT = 40;
    private static final int RIGHT = 388;
    private static final int TOP = 12;
    private static final int BOTTOM = 186;

    /** One point of time: what is written under it and its figure, which is shown. */
    public record Entry(String label, Figure figure) {}

    /** A point as it is drawn. */
    public record Point(String label, int x, int y) {}

    /** A line of the axis with its number. */
    public record Tick(int y, double value) {}

    public static SeriesChart of(String title, String description, List<Entry> entries) {
        if (entries.size() < FEWEST) {
            throw new IllegalArgumentException("A series is drawn from " + FEWEST + " points on");
        }
        double[] values = entries.stream()
                .mapToDouble(entry -> entry.figure().number().orElseThrow().doubleValue())
                .toArray();
        RunChart judged = RunChart.of(Sample.of(values));
        Ticks axis = Ticks.holding(
                DoubleStream.of(values).min().orElse(0),
                DoubleStream.of(values).max().orElse(0));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            int x = LEFT + Math.round((RIGHT - LEFT) * (float) i / (values.length - 1));
            points.add(new Point(entries.get(i).label(), x, axis.place(values[i], BOTTOM, TOP)));
        }
        return new SeriesChart(
                title,
                description,
                List.copyOf(points),
                axis.values().stream()
                        .map(value -> new Tick(axis.place(value, BOTTOM, TOP), value))
                        .toList(),
                axis.place(judged.median(), BOTTOM, TOP),
                judged);
    }

    /** The line through the points, as an SVG polyline wants it. */
    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }
}
