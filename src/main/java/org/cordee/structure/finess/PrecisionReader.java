package org.cordee.structure.finess;

/** Reads how precise a position is from the labels that come with it. */
final class PrecisionReader {
    private PrecisionReader() {}

    /** Level, operator, score, reference…: level 4, score "." or the ADMIN-EXPRESS reference mean a commune centre. */
    static Precision ofSource(String source) {
        String[] tokens = source.split(",", -1);
        boolean communeCentre = source.contains("ADMIN-EXPRESS") || (tokens.length > 2 && tokens[2].equals("."));
        if (communeCentre) {
            return Precision.COMMUNE;
        }
        return switch (tokens[0].strip()) {
            case "1" -> Precision.ADDRESS;
            case "2" -> Precision.STREET;
            case "3" -> Precision.LOCALITY;
            case "4" -> Precision.COMMUNE;
            default -> Precision.UNKNOWN;
        };
    }

    /** A key of the national address base: commune, commune_street or commune_street_number. */
    static Precision ofAddressKey(String key) {
        if (key.isEmpty()) {
            return Precision.UNKNOWN;
        }
        return switch (key.split("_", -1).length) {
            case 1 -> Precision.COMMUNE;
            case 2 -> Precision.STREET;
            default -> Precision.ADDRESS;
        };
    }
}
