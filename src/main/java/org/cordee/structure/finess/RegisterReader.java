package org.cordee.structure.finess;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads one layout, row after row, never the whole file at once. */
interface RegisterReader {
    FinessHeader header();

    void read(Consumer<FinessRow> rows) throws IOException;
}
