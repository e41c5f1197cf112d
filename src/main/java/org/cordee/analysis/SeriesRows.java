package org.cordee.analysis;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cordee.statistics.Sample;

/** A series read from a file of header t,value and put in the order of time; two values at one time are refused. */
record SeriesRows(Table table, Sample times, Sample values) {

    private record Point(Table.Row row, BigDecimal time, BigDecimal value) {}

    static SeriesRows read(Path file) {
        var table = Table.read(file, "t", "value");
        List<Point> points = new ArrayList<>();
        for (var row : table.rows()) {
            points.add(new Point(row, table.present(row, 0), table.present(row, 1)));
        }
        points.sort(Comparator.comparing(Point::time));
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).time.compareTo(points.get(i - 1).time) == 0) {
                throw table.refusal(points.get(i).row, "this time has a value on another line already");
            }
        }
        return new SeriesRows(
                table,
                new Sample(points.stream().map(Point::time).toList()),
                new Sample(points.stream().map(Point::value).toList()));
    }
}
