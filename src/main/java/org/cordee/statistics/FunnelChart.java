package org.cordee.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The geometry of a funnel: each group by how many answered and by its mean change, between the limits that chance alone
 * keeps 95 % and 99.8 % of groups within ({@link MeanFunnel}). Nobody is named and nothing is ranked.
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

    /** A group as it is drawn. */
    public record Dot(int x, int y, boolean outside) {}

    /** A line of an axis with its number. */
    public record Tick(int at, double value) {}

    /** @param groups statistics that are shown, each with how many answered */
    public static FunnelChart of(String title, String description, List<Figure.Statistic> groups, MeanFunnel funnel) {
        double[] sizes = groups.stream().mapToDouble(Figure.Statistic::n).toArray();
        int least = (int) DoubleStream.of(sizes).min().orElse(1);
        Ticks across = Ticks.holding(
                Math.max(2, least * 0.8), DoubleStream.of(sizes).max().orElse(1));
        double narrow = Math.max(2, across.first());
        double[] reached = Stream.concat(
                        groups.stream()
                                .map(group -> group.number()
                                        .map(BigDecimal::doubleValue)
                                        .orElseThrow()),
                        Stream.of(
                                funnel.rare((int) narrow).low(),
                                funnel.rare((int) narrow).high()))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        Ticks up = Ticks.holding(reached[0], reached[reached.length - 1]);
        return new FunnelChart(
                title,
                description,
                groups.stream().map(group -> dot(group, across, up, funnel)).toList(),
                across.values().stream()
                        .map(value -> new Tick(across.place(value, LEFT, RIGHT), value))
                        .toList(),
                up.values().stream()
                        .map(value -> new Tick(up.place(value, BOTTOM, TOP), value))
                        .toList(),
                up.place(funnel.centre(), BOTTOM, TOP),
                List.of(
                        curve(across, up, n -> funnel.usual(n).low()),
                        curve(across, up, n -> funnel.usual(n).high())),
                List.of(
                        curve(across, up, n -> funnel.rare(n).low()),
                        curve(across, up, n -> funnel.rare(n).high())));
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    private static Dot dot(Figure.Statistic group, Ticks across, Ticks up, MeanFunnel funnel) {
        double change = group.number().orElseThrow().doubleValue();
        Interval rare = funnel.rare(Math.toIntExact(group.n()));
        return new Dot(
                across.place((double) group.n(), LEFT, RIGHT),
                up.place(change, BOTTOM, TOP),
                change < rare.low() || change > rare.high());
    }

    private static String curve(Ticks across, Ticks up, ToDoubleFunction<Integer> limit) {
        List<String> points = new ArrayList<>();
        double from = Math.max(2, across.first());
        for (int step = 0; step <= STEPS; step++) {
            int n = (int) Math.round(from + (across.last() - from) * step / STEPS);
            points.add(across.place(n, LEFT, RIGHT) + "," + up.place(limit.applyAsDouble(n), BOTTOM, TOP));
        }
        return points.stream().collect(Collectors.joining(" "));
    }
}
