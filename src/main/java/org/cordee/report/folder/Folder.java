package org.cordee.report.folder;

import java.util.List;
import org.cordee.reference.Words;

/** The folder of a structure on one day: chapters, their criteria, and what proves each. */
record Folder(String place, List<Part> parts) {

    /** A chapter. */
    record Part(Words title, List<Item> items) {}

    /**
     * A criterion.
     *
     * @param number as the structure wrote it; empty while nobody did
     */
    record Item(String code, String number, Words theme, Words words, List<FolderLine> lines) {

        /** The name of its field in the form of numbers. */
        String field() {
            return FIELD + code;
        }
    }

    static final String FIELD = "number_";
}
