package org.cordee.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordee.platform.Problem;

/** Finds the placeholders of a text and fills them. */
final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");

    private Blanks() {}

    /**
     * A piece of a filled text.
     *
     * @param blank whether it stands for something nobody filled in yet
     */
    record Piece(String text, boolean blank) {}

    /** The placeholders a text uses, in its order, known or not. */
    static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher blanks = BLANK.matcher(text);
        while (blanks.find()) {
            found.add(blanks.group(1));
        }
        return found;
    }

    /** Every placeholder the product does not know, and braces that do not close, each with its clause. */
    static List<Problem> problems(String clause, String text, Set<String> known) {
        List<Problem> problems = new ArrayList<>();
        in(text).stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> problems.add(Problem.of("words", "error.agreement.placeholder", clause, code)));
        if (BLANK.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            problems.add(Problem.of("words", "error.agreement.brace", clause));
        }
        return problems;
    }

    /** The text with its placeholders filled; one without a value says what is to be filled. */
    static List<Piece> fill(String text, Map<String, String> filled, Map<String, Placeholder> known) {
        List<Piece> pieces = new ArrayList<>();
        Matcher blanks = BLANK.matcher(text);
        int at = 0;
        while (blanks.find()) {
            add(pieces, text.substring(at, blanks.start()));
            String code = blanks.group(1);
            String value = filled.getOrDefault(code, "");
            if (value.isEmpty()) {
                Placeholder placeholder = known.get(code);
                pieces.add(new Piece(
                        placeholder == null ? code : placeholder.words().fr(), true));
            } else {
                add(pieces, Values.shown(known.get(code), value));
            }
            at = blanks.end();
        }
        add(pieces, text.substring(at));
        return pieces;
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }
}
