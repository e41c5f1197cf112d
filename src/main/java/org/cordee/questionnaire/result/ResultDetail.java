package org.cordee.questionnaire.result;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.cordee.statistics.Figure;
import org.cordee.statistics.MeanFunnel;

/**
 * One change with all that stands behind it.
 *
 * @param lines the same change told by other methods, for whoever opens the method
 * @param points month by month, from twelve on; empty below
 * @param groups each without its name, smallest first; empty where they may not appear
 * @param funnel what chance alone would do to them; empty without groups
 */
record ResultDetail(
        ChangeResult change, List<Line> lines, List<Point> points, List<Group> groups, Optional<MeanFunnel> funnel) {

    ResultDetail {
        lines = List.copyOf(lines);
        points = List.copyOf(points);
        groups = List.copyOf(groups);
    }

    /** A figure under the key of its name. */
    record Line(String key, Figure figure) {}

    /** The mean of one month. */
    record Point(YearMonth month, Figure figure) {}

    /** One structure. */
    record Group(Figure change) {}
}
