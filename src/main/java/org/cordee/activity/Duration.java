package org.cordee.activity;

/** Minutes as people say them, the same in both languages: 45 min, 1 h, 1 h 30. */
final class Duration {

    private static final char GAP = '\u00a0';

    private Duration() {}

    static String words(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + "" + GAP + "min";
        }
        String whole = hours + "" + GAP + "h";
        return rest == 0 ? whole : whole + GAP + (rest < 10 ? "0" + rest : rest);
    }
}
