package org.cordee.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The geometry of a funnel: each group by how many answered and by its mean change, between the limits that chance alone
 * keeps 95 % and 99.8 % of groups within ({@link MeanFunnel}). Nobody is named and nothing is ranked. Made for at least one
 * group.
 */
public record FunnelChart(
        String title,
        String description,
        List<Dot> dots,
        List<Tick> across,
        List<Tick> up,
        int centre,
        List<String> usual,
        List<String> rare) {

    public static final int WIDTH = 400;
    public static final int HEIGHT = 260;
    private static final int LEFT = 40;
    private static final int RIGHT = 388;
    private static final int TOP = 12;
    private static final int BOTTOM = 222;
    private static final int STEPS = 24;
    private static final int FEWEST = 2;

    /** A group as it is drawn. */
    public record Dot(int x, int y, boolean outside) {}

    /** A line of an axis with its number. */
    public record Tick(int at, double value) {}

    /** @param groups statistics that are shown, each with how many answered */
    public static FunnelChart of(String title, String description, List<Figure.Statistic> groups, MeanFunnel funnel) {
        double[] sizes =
                groups.stream().mapToDouble(Figure.Statistic::n).sorted().toArray();
        Ticks across = Ticks.holding(Math.max(FEWEST, sizes[0] * 0.8), sizes[sizes.length - 1]);
        Interval widest = funnel.rare((int) Math.max(FEWEST, across.first()));
        double[] reached = DoubleStream.concat(
                        groups.stream().mapToDouble(FunnelChart::change), DoubleStream.of(widest.low(), widest.high()))
                .sorted()
                .toArray();
        Ticks up = Ticks.holding(reached[0], reached[reached.length - 1]);
        return new FunnelChart(
                title,
                description,
                groups.stream().map(group -> dot(group, across, up, funnel)).toList(),
                ticks(across, LEFT, RIGHT),
                ticks(up, BOTTOM, TOP),
                up.place(funnel.centre(), BOTTOM, TOP),
                band(across, up, funnel::usual),
                band(across, up, funnel::rare));
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    private static Dot dot(Figure.Statistic group, Ticks across, Ticks up, MeanFunnel funnel) {
        double change = change(group);
        Interval rare = funnel.rare(Math.toIntExact(group.n()));
        return new Dot(
                across.place((double) group.n(), LEFT, RIGHT),
                up.place(change, BOTTOM, TOP),
                change < rare.low() || change > rare.high());
    }

    private static double change(Figure.Statistic group) {
        return group.number().orElseThrow().doubleValue();
    }

    private static List<Tick> ticks(Ticks axis, int from, int to) {
        return axis.values().stream()
                .map(value -> new Tick(axis.place(value, from, to), value))
                .toList();
    }

    private static List<String> band(Ticks across, Ticks up, IntFunction<Interval> limits) {
        return List.of(
                curve(across, up, n -> limits.apply(n).low()),
                curve(across, up, n -> limits.apply(n).high()));
    }

    private static String curve(Ticks across, Ticks up, IntToDoubleFunction limit) {
        List<String> points = new ArrayList<>();
        double from = Math.max(FEWEST, across.first());
        for (int step = 0; step <= STEPS; step++) {
            int n = (int) Math.round(from + (across.last() - from) * step / STEPS);
            points.add(across.place(n, LEFT, RIGHT) + "," + up.place(limit.applyAsDouble(n), BOTTOM, TOP));
        }
        return String.join(" ", points);
    }
}
