package org.cordee.structure.finess;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * A projected system, named in the register by the last comma token of the source of a position. The wording changed
 * three times (LAMBERT_93, L93_METROPOLE, EPSG:2154 …) and some rows have no EPSG code.
 */
final class CoordinateSystem {
    private static final Pattern EPSG = Pattern.compile("EPSG:\\s*(\\d+)");
    private static final Pattern UTM = Pattern.compile("(?:ZONE\\s*|UTM[_ ]?)([NS])?(\\d{1,2})\\s*([NS])?");
    private static final Pattern LAMBERT_93 = Pattern.compile("LAMBERT[_ -]?93|\\bL93");
    private static final Map<Integer, CoordinateSystem> KNOWN = new ConcurrentHashMap<>();
    private static final int UTM_NORTH = 32600;
    private static final int UTM_SOUTH = 32700;

    private final CoordinateTransform toWgs84;

    private CoordinateSystem(int epsg) {
        var factory = new CRSFactory();
        this.toWgs84 = new CoordinateTransformFactory()
                .createTransform(factory.createFromName("EPSG:" + epsg), factory.createFromName("EPSG:4326"));
    }

    static CoordinateSystem ofEpsg(int epsg) {
        return KNOWN.computeIfAbsent(epsg, CoordinateSystem::new);
    }

    /** The system a position source names, if it names one we know. */
    static Optional<CoordinateSystem> ofSource(String source) {
        String token = source.substring(source.lastIndexOf(',') + 1).strip().toUpperCase(Locale.ROOT);
        var epsg = EPSG.matcher(token);
        if (epsg.find()) {
            return known(Integer.parseInt(epsg.group(1)));
        }
        if (LAMBERT_93.matcher(token).find()) {
            return known(Zone.METROPOLE.epsg());
        }
        var utm = UTM.matcher(token);
        if (!utm.find()) {
            return Optional.empty();
        }
        boolean south = "S".equals(utm.group(1)) || "S".equals(utm.group(3));
        return known((south ? UTM_SOUTH : UTM_NORTH) + Integer.parseInt(utm.group(2)));
    }

    /** Longitude and latitude in degrees. */
    ProjCoordinate degrees(double x, double y) {
        return toWgs84.transform(new ProjCoordinate(x, y), new ProjCoordinate());
    }

    private static Optional<CoordinateSystem> known(int epsg) {
        try {
            return Optional.of(ofEpsg(epsg));
        } catch (org.locationtech.proj4j.Proj4jException unknown) {
            return Optional.empty();
        }
    }
}
