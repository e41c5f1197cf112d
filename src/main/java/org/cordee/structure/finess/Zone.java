package org.cordee.structure.finess;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A territory the register covers: the box that holds all its land, its legal projection and its telephone region. */
enum Zone {
    METROPOLE("FR", 2154, 41.2, 51.3, -5.3, 9.8),
    GUADELOUPE("GP", 5490, 15.7, 18.2, -63.3, -60.9),
    MARTINIQUE("MQ", 5490, 14.3, 15.0, -61.3, -60.7),
    GUYANE("GF", 2972, 2.0, 6.0, -54.8, -51.5),
    REUNION("RE", 2975, -21.5, -20.7, 55.1, 55.95),
    SAINT_PIERRE_ET_MIQUELON("PM", 4467, 46.6, 47.3, -56.6, -56.0),
    MAYOTTE("YT", 4471, -13.1, -12.5, 44.9, 45.4),
    WALLIS_ET_FUTUNA("WF", 32701, -14.5, -13.0, -178.4, -176.0);

    private static final Map<String, Zone> OVERSEAS = Map.of(
            "971",
            GUADELOUPE,
            "977",
            GUADELOUPE,
            "978",
            GUADELOUPE,
            "972",
            MARTINIQUE,
            "973",
            GUYANE,
            "974",
            REUNION,
            "975",
            SAINT_PIERRE_ET_MIQUELON,
            "976",
            MAYOTTE,
            "986",
            WALLIS_ET_FUTUNA);

    private final String phoneRegion;
    private final int epsg;
    private final double south;
    private final double north;
    private final double west;
    private final double east;

    Zone(String phoneRegion, int epsg, double south, double north, double west, double east) {
        this.phoneRegion = phoneRegion;
        this.epsg = epsg;
        this.south = south;
        this.north = north;
        this.west = west;
        this.east = east;
    }

    /** The territory of a department given by its INSEE code; any code that is not overseas is metropolitan. */
    static Zone of(String department) {
        return OVERSEAS.getOrDefault(department, METROPOLE);
    }

    /** The territory whose box holds the point. */
    static Optional<Zone> around(double latitude, double longitude) {
        return Arrays.stream(values())
                .filter(zone -> zone.holds(latitude, longitude))
                .findFirst();
    }

    boolean holds(double latitude, double longitude) {
        return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }

    String phoneRegion() {
        return phoneRegion;
    }

    int epsg() {
        return epsg;
    }
}
