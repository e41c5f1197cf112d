package org.cordee.structure.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes rows in the text format of PostgreSQL's COPY: tabs between values, \N for none. */
final class CopyText {
    private static final int FULL = 1 << 16;

    private final OutputStream out;
    private final StringBuilder pending = new StringBuilder(FULL + (1 << 12));
    private boolean rowStarted;

    CopyText(OutputStream out) {
        this.out = out;
    }

    /** Adds a value; null and empty text are both none. */
    CopyText value(@Nullable Object value) {
        if (rowStarted) {
            pending.append('\t');
        }
        rowStarted = true;
        String text = value == null ? "" : value.toString();
        if (text.isEmpty()) {
            pending.append("\\N");
        } else {
            escape(text);
        }
        return this;
    }

    void endRow() {
        pending.append('\n');
        rowStarted = false;
        if (pending.length() >= FULL) {
            flush();
        }
    }

    /** Sends rows already written out, as they are. */
    void file(Path rows) {
        try {
            flush();
            Files.copy(rows, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void flush() {
        try {
            out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
            pending.setLength(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t' -> pending.append("\\t");
                case '\n' -> pending.append("\\n");
                case '\r' -> pending.append("\\r");
                case '\\' -> pending.append("\\\\");
                case '\0' -> pending.append(' ');
                default -> pending.append(c);
            }
        }
    }
}
