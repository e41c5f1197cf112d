package org.cordee.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A drawn map of a few departments with the structures found on it: plain shapes, no tiles, nothing from elsewhere.
 * Degrees are laid flat around the middle latitude, which is true enough for a region.
 */
record RegionMap(int width, int height, List<Shape> shapes, List<Spot> spots) {
    static final RegionMap NONE = new RegionMap(1, 1, List.of(), List.of());

    private static final int WIDTH = 640;
    private static final int MARGIN = 12;
    private static final int TALLEST = 760;

    /** A department as an SVG path. */
    record Shape(String name, String path) {}

    /** A structure as a point of the drawing. */
    record Spot(UUID id, String name, double x, double y, boolean approximate) {
        String cx() {
            return oneDecimal(x);
        }

        String cy() {
            return oneDecimal(y);
        }
    }

    static RegionMap of(List<Outlines.Outline> outlines, List<SearchHit> hits) {
        if (outlines.isEmpty()) {
            return NONE;
        }
        Frame frame = Frame.around(outlines);
        List<Shape> shapes = outlines.stream()
                .map(outline -> new Shape(outline.name(), frame.path(outline.rings())))
                .toList();
        List<Spot> spots = new ArrayList<>();
        for (SearchHit hit : hits) {
            Double latitude = hit.latitude();
            Double longitude = hit.longitude();
            if (latitude != null && longitude != null && frame.holds(longitude, latitude)) {
                spots.add(new Spot(
                        hit.structure().id(),
                        hit.structure().name(),
                        frame.x(longitude),
                        frame.y(latitude),
                        hit.approximate()));
            }
        }
        return new RegionMap(WIDTH, frame.height(), shapes, List.copyOf(spots));
    }

    boolean isDrawn() {
        return !shapes.isEmpty();
    }

    private static String oneDecimal(double value) {
        return tenths(new StringBuilder(), value).toString();
    }

    /** A page draws thousands of points: {@link String#format} took half of its processor time. */
    private static StringBuilder tenths(StringBuilder text, double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            text.append('-');
        }
        long size = Math.abs(tenths);
        return text.append(size / 10).append('.').append(size % 10);
    }

    /** Where degrees fall on the drawing. */
    private record Frame(double west, double north, double scaleX, double scaleY, int height) {
        static Frame around(List<Outlines.Outline> outlines) {
            var longitudes =
                    points(outlines).mapToDouble(Outlines.Point::longitude).summaryStatistics();
            var latitudes =
                    points(outlines).mapToDouble(Outlines.Point::latitude).summaryStatistics();
            double flattening = Math.cos(Math.toRadians((latitudes.getMin() + latitudes.getMax()) / 2));
            double spanX = Math.max(0.01, (longitudes.getMax() - longitudes.getMin()) * flattening);
            double spanY = Math.max(0.01, latitudes.getMax() - latitudes.getMin());
            double scale = Math.min((WIDTH - 2.0 * MARGIN) / spanX, (TALLEST - 2.0 * MARGIN) / spanY);
            return new Frame(
                    longitudes.getMin(),
                    latitudes.getMax(),
                    scale * flattening,
                    scale,
                    (int) Math.ceil(spanY * scale) + 2 * MARGIN);
        }

        private static java.util.stream.Stream<Outlines.Point> points(List<Outlines.Outline> outlines) {
            return outlines.stream()
                    .flatMap(outline -> outline.rings().stream())
                    .flatMap(List::stream);
        }

        double x(double longitude) {
            return MARGIN + (longitude - west) * scaleX;
        }

        double y(double latitude) {
            return MARGIN + (north - latitude) * scaleY;
        }

        boolean holds(double longitude, double latitude) {
            double x = x(longitude);
            double y = y(latitude);
            return x >= 0 && x <= WIDTH && y >= 0 && y <= height;
        }

        String path(List<List<Outlines.Point>> rings) {
            StringBuilder path = new StringBuilder();
            for (List<Outlines.Point> ring : rings) {
                char command = 'M';
                for (Outlines.Point point : ring) {
                    tenths(path.append(command), x(point.longitude()));
                    tenths(path.append(','), y(point.latitude()));
                    command = 'L';
                }
                path.append('Z');
            }
            return path.toString();
        }
    }
}
