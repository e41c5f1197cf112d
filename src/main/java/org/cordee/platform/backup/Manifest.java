package org.cordee.platform.backup;

import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param schemaVersion the last migration of the saved database
 * @param keyMark tells whether an installation key is the one under which sealed texts were written, without giving it
 */
record Manifest(
        int format,
        String createdAt,
        String schemaVersion,
        String keyMark,
        List<SavedTable> tables,
        List<SavedSequence> sequences) {
    static final int FORMAT = 1;

    record SavedTable(String name, List<String> columns, long rows, String sha256) {}

    record SavedSequence(String name, long last) {}
}
