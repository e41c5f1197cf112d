package org.cordee.activity;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where the bars of the hours chart stand, in the units of its drawing. */
record HoursChart(List<TotalsPage.Span> spans) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;
    private static final int TOP = 24;

    /** One bar: its left edge, its top, its width, its height. */
    record Bar(String x, String y, String width, String height, String middle, TotalsPage.Span span) {}

    List<Bar> bars() {
        double step = (double) WIDTH / Math.max(spans.size(), 6);
        double most =
                spans.stream().mapToDouble(span -> span.line().inHours()).max().orElse(1);
        return IntStream.range(0, spans.size())
                .mapToObj(place -> bar(place, step, most))
                .toList();
    }

    private Bar bar(int place, double step, double most) {
        TotalsPage.Span span = spans.get(place);
        double height = most == 0 ? 0 : span.line().inHours() / most * (HEIGHT - TOP);
        double left = place * step + step * 0.15;
        return new Bar(
                text(left), text(HEIGHT - height), text(step * 0.7), text(height), text(left + step * 0.35), span);
    }

    private static String text(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
