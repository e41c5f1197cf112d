package org.cordee.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the names of a BibTeX author list: “Last, First”, “First von Last”, {Institution}, others. */
final class BibtexNames {

    private BibtexNames() {}

    static void read(String latex, CitationFields fields) {
        for (String name : split(latex)) {
            String plain = LatexText.plain(name);
            if (Author.isOthers(plain)) {
                fields.author("others");
            } else if (isOnePiece(name.strip())) {
                fields.author(new Author(plain, ""));
            } else if (plain.contains(",")) {
                fields.author(plain);
            } else {
                fields.author(spoken(plain));
            }
        }
    }

    /** A name wholly between one pair of braces is an institution. */
    private static boolean isOnePiece(String name) {
        return name.startsWith("{") && name.indexOf('}') == name.length() - 1;
    }

    /** A name as it is spoken: the family begins at the first particle in small letters, else it is the last word. */
    private static Author spoken(String plain) {
        List<String> words = Arrays.asList(plain.split(" "));
        int family = words.size() - 1;
        for (int at = 1; at < words.size() - 1; at++) {
            if (Character.isLowerCase(words.get(at).codePointAt(0))) {
                family = at;
                break;
            }
        }
        return new Author(
                String.join(" ", words.subList(family, words.size())), String.join(" ", words.subList(0, family)));
    }

    /** Splits at the word “and” outside braces. */
    private static List<String> split(String latex) {
        String spaced = latex.replaceAll("\\s+", " ");
        List<String> names = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < spaced.length(); at++) {
            char sign = spaced.charAt(at);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth == 0 && spaced.startsWith(" and ", at)) {
                names.add(spaced.substring(from, at));
                from = at + 5;
                at += 3;
            }
        }
        names.add(spaced.substring(from));
        return names;
    }
}
