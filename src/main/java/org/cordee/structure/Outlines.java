package org.cordee.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of departments (IGN 2018, simplified), in degrees. */
@Component
class Outlines {
    private static final String FILE = "/content/geo/departements.geojson";

    private final Map<String, Outline> byCode = new LinkedHashMap<>();

    Outlines() {
        try (InputStream in = Objects.requireNonNull(Outlines.class.getResourceAsStream(FILE))) {
            for (JsonNode feature : JsonMapper.shared().readTree(in).path("features")) {
                Outline outline = outline(feature);
                byCode.put(outline.code(), outline);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A department: rings of longitude, latitude pairs. */
    record Outline(String code, String name, List<List<Point>> rings) {}

    /** A place in degrees. */
    record Point(double longitude, double latitude) {}

    /** The outlines of these departments, those that have one. */
    List<Outline> of(List<String> codes) {
        return codes.stream().map(byCode::get).filter(Objects::nonNull).toList();
    }

    private static Outline outline(JsonNode feature) {
        JsonNode geometry = feature.path("geometry");
        List<List<Point>> rings = new ArrayList<>();
        boolean several = geometry.path("type").asString().equals("MultiPolygon");
        for (JsonNode part : geometry.path("coordinates")) {
            if (several) {
                part.forEach(ring -> rings.add(ring(ring)));
            } else {
                rings.add(ring(part));
            }
        }
        JsonNode properties = feature.path("properties");
        return new Outline(
                properties.path("code").asString(), properties.path("nom").asString(), List.copyOf(rings));
    }

    private static List<Point> ring(JsonNode ring) {
        List<Point> points = new ArrayList<>(ring.size());
        ring.forEach(pair ->
                points.add(new Point(pair.path(0).asDouble(), pair.path(1).asDouble())));
        return List.copyOf(points);
    }
}
