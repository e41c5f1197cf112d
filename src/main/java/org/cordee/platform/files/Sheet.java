package org.cordee.platform.files;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to write as a spreadsheet, row by row so that it is never whole in memory. A value is a text, a number, a
 * local date, or null for an empty cell; anything else is refused while writing.
 */
public record Sheet(String title, List<String> headings, Rows rows) {

    /** Gives each row in turn to the sink. */
    @FunctionalInterface
    public interface Rows {
        void forEach(Sink sink) throws IOException;
    }

    /** Takes one row, in the order of the headings. */
    @FunctionalInterface
    public interface Sink {
        void row(List<? extends @Nullable Object> values) throws IOException;
    }

    public static Sheet of(String title, List<String> headings, List<? extends List<? extends @Nullable Object>> rows) {
        return new Sheet(title, headings, sink -> {
            for (var row : rows) {
                sink.row(row);
            }
        });
    }

    static IllegalArgumentException refused(Object value) {
        return new IllegalArgumentException(
                "A sheet does not hold a " + value.getClass().getSimpleName());
    }
}
