package org.cordee.evidence;

import java.util.Locale;
import java.util.Map;

/** Walks through a BibTeX file sign by sign and knows its line; stops with the line where the file breaks its rules. */
final class BibtexScanner {

    private static final String BROKEN = "error.evidence.bibtex.line";

    private final String text;
    private int at;
    private int line = 1;
    private int opened = 1;

    BibtexScanner(String text) {
        this.text = text;
    }

    int line() {
        return line;
    }

    /** Goes past the next {@code @}; false at the end of the file. */
    boolean toNextEntry() {
        while (at < text.length()) {
            if (next() == '@') {
                return true;
            }
        }
        return false;
    }

    /** A name: letters, figures and a few signs. */
    String word() {
        skipSpaces();
        int from = at;
        while (at < text.length() && isOfName(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw new UnreadableFile(BROKEN, line);
        }
        return text.substring(from, at);
    }

    /** Opens an entry and tells the sign that closes it. */
    char open() {
        opened = line;
        skipSpaces();
        char sign = more();
        if (sign != '{' && sign != '(') {
            throw new UnreadableFile(BROKEN, line);
        }
        at++;
        return sign == '{' ? '}' : ')';
    }

    /** Goes past the key of an entry. */
    void key(char end) {
        while (more() != ',' && more() != end) {
            if (next() == '=') {
                throw new UnreadableFile(BROKEN, line);
            }
        }
        comma(end);
    }

    /** Whether the entry ends here; goes past its end. */
    boolean closes(char end) {
        skipSpaces();
        if (more() == end) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char sign) {
        skipSpaces();
        if (more() != sign) {
            throw new UnreadableFile(BROKEN, line);
        }
        at++;
    }

    /** A comma, or the end of the entry left where it is. */
    void comma(char end) {
        skipSpaces();
        if (more() == ',') {
            at++;
        } else if (more() != end) {
            throw new UnreadableFile(BROKEN, line);
        }
    }

    /** A value: pieces between braces or quotes, figures and names, tied by {@code #}. */
    String value(Map<String, String> strings) {
        StringBuilder value = new StringBuilder();
        while (true) {
            skipSpaces();
            switch (more()) {
                case '{' -> value.append(block('}'));
                case '"' -> value.append(block('"'));
                default -> {
                    String name = word();
                    value.append(strings.getOrDefault(name.toLowerCase(Locale.ROOT), name));
                }
            }
            skipSpaces();
            if (more() != '#') {
                return value.toString();
            }
            at++;
        }
    }

    /** Goes past a block whose content does not matter. */
    void skipBlock() {
        skipSpaces();
        if (at < text.length() && text.charAt(at) == '{') {
            block('}');
        }
    }

    /** What stands between the sign here and the one that closes it, braces inside counted. */
    private String block(char end) {
        int begun = line;
        next();
        int from = at;
        int depth = 0;
        while (at < text.length()) {
            char sign = next();
            if (sign == '\\' && at < text.length()) {
                next();
            } else if (depth == 0 && sign == end) {
                return text.substring(from, at - 1);
            } else if (sign == '{') {
                depth++;
            } else if (sign == '}') {
                depth--;
            }
        }
        throw new UnreadableFile("error.evidence.bibtex.open", begun);
    }

    private char more() {
        if (at >= text.length()) {
            throw new UnreadableFile("error.evidence.bibtex.open", opened);
        }
        return text.charAt(at);
    }

    private char next() {
        char sign = text.charAt(at++);
        if (sign == '\n') {
            line++;
        }
        return sign;
    }

    private void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            next();
        }
    }

    private static boolean isOfName(char sign) {
        return Character.isLetterOrDigit(sign) || "_-:.+/'".indexOf(sign) >= 0;
    }
}
