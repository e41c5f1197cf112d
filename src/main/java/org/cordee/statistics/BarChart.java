package org.cordee.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The geometry of horizontal bars, in the units of an SVG view box; a figure without a number keeps its line and has no
 * bar. The page and the PDF draw the same one, beside its table.
 */
public record BarChart(String title, String description, int height, List<Bar> bars) {

    public static final int WIDTH = 640;
    public static final int BAR_LEFT = 230;
    public static final int BAR_HEIGHT = 18;
    private static final int LONGEST_BAR = 320;
    private static final int STEP = 30;

    /** One line: words, what is written at the end of the bar, where it is drawn. */
    public record Bar(String label, String value, int top, int length) {
        public int baseline() {
            return top + BAR_HEIGHT - 4;
        }

        public int valueLeft() {
            return BAR_LEFT + length + 8;
        }
    }

    /** What one bar stands for: its words, its figure, and the figure as it is written. */
    public record Entry(String label, Figure figure, String value) {}

    public static BarChart of(String title, String description, List<Entry> entries) {
        double longest = entries.stream()
                .flatMap(entry -> entry.figure().number().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        var bars = new ArrayList<Bar>();
        for (var entry : entries) {
            double amount = entry.figure().number().map(BigDecimal::doubleValue).orElse(0.0);
            int length = longest == 0 ? 0 : (int) Math.round(LONGEST_BAR * amount / longest);
            bars.add(new Bar(entry.label(), entry.value(), STEP * bars.size() + 6, length));
        }
        return new BarChart(title, description, STEP * bars.size() + 6, bars);
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + height;
    }
}
