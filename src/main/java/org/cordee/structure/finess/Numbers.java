package org.cordee.structure.finess;

final class Numbers {
    private Numbers() {}

    /** The number, with a point or a comma, or NaN when the text is none. */
    static double parse(String text) {
        try {
            return Double.parseDouble(text.strip().replace(',', '.'));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
