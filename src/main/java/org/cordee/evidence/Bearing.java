package org.cordee.evidence;

/**
 * What one publication says of one subject; a publication with mixed results has several.
 *
 * @param subject the code of a statement shipped with the product
 */
record Bearing(String subject, Direction direction) {

    /** The bearing as one word, as it is kept and sent by a form. */
    String code() {
        return subject + ":" + direction.code();
    }

    static Bearing parse(String code) {
        int colon = code.indexOf(':');
        return new Bearing(code.substring(0, colon), Direction.of(code.substring(colon + 1)));
    }
}
