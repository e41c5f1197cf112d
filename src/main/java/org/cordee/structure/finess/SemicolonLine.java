package org.cordee.structure.finess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a register file. Quotes appear only around a value that holds a quote, doubled inside. Each line is split
 * apart so that a quote that is never closed costs its own line and not the rest of the file.
 */
final class SemicolonLine {
    private SemicolonLine() {}

    /** The values of the line, or empty when a quote is not closed. */
    static Optional<String[]> split(String line) {
        List<String> cells = new ArrayList<>(44);
        int at = 0;
        while (at <= line.length()) {
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            int end = quoted ? closing(line, at + 1) : separator(line, at);
            if (end < 0) {
                return Optional.empty();
            }
            cells.add(
                    quoted
                            ? once(line.substring(at + 1, end).replace("\"\"", "\"")) + rest(line, end + 1)
                            : line.substring(at, end));
            at = (quoted ? separator(line, end + 1) : end) + 1;
        }
        return Optional.of(cells.toArray(String[]::new));
    }

    /** Undoes a second quoting: seen in files whose names went twice through a writer. */
    private static String once(String value) {
        if (value.length() < 2 || !value.startsWith("\"") || !value.endsWith("\"")) {
            return value;
        }
        String inner = value.substring(1, value.length() - 1);
        boolean doubled = inner.contains("\"\"") && !inner.replace("\"\"", "").contains("\"");
        return doubled ? inner.replace("\"\"", "\"") : value;
    }

    private static int closing(String line, int from) {
        int at = line.indexOf('"', from);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at = line.indexOf('"', at + 2);
        }
        return at;
    }

    private static String rest(String line, int from) {
        return line.substring(from, separator(line, from));
    }

    private static int separator(String line, int from) {
        int at = line.indexOf(';', from);
        return at < 0 ? line.length() : at;
    }
}
