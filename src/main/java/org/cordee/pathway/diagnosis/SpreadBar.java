package org.cordee.pathway.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cordee.statistics.Figure;

/** One bar cut into three, in the units of an SVG view box: as wide as the answers each level got. */
record SpreadBar(List<Segment> segments) {

    static final int WIDTH = 320;
    static final int HEIGHT = 22;
    private static final int GAP = 2;
    private static final List<String> FILLS = List.of("#c9682f", "#82765f", "#1d4d49");

    /** @param level 1 to 3; its colour in the browser is a class, in the PDF {@code fill} */
    record Segment(int level, int left, int width, String fill) {}

    static SpreadBar of(List<Figure> shares) {
        List<Segment> segments = new ArrayList<>();
        double from = 0;
        for (int level = 0; level < shares.size(); level++) {
            double percent =
                    shares.get(level).number().map(BigDecimal::doubleValue).orElse(0.0);
            int left = (int) Math.round(from * WIDTH / 100);
            int right = (int) Math.round((from + percent) * WIDTH / 100);
            if (right - left > GAP) {
                segments.add(new Segment(level + 1, left, right - left - GAP, FILLS.get(level)));
            }
            from += percent;
        }
        return new SpreadBar(segments);
    }

    String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }
}
