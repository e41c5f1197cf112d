package org.cordee.statistics;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text without case, accents, ligatures, soft hyphens and kinds of space or apostrophe, which remembers where each of
 * its letters stood, so that what is found can be shown as it was typed.
 */
final class FoldedText {

    private final String original;
    private final StringBuilder folded = new StringBuilder();
    private int[] places;

    FoldedText(String original) {
        this.original = original;
        this.places = new int[original.length() + 1];
        for (int at = 0; at < original.length(); at += Character.charCount(original.codePointAt(at))) {
            fold(original.codePointAt(at), at);
        }
    }

    /** The letters to search in. */
    String letters() {
        return folded.toString();
    }

    /** The words as typed that were found between two places of the letters. */
    String typed(int from, int to) {
        return original.substring(places[from], end(to));
    }

    /** Where a place of the letters stood in the text. */
    int place(int at) {
        return places[at];
    }

    private int end(int to) {
        int last = places[to - 1];
        int end = last + Character.charCount(original.codePointAt(last));
        while (end < original.length() && Character.getType(original.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private void fold(int point, int at) {
        if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
            add(' ', at);
        } else if (point == '’' || point == '‘' || point == 'ʼ' || point == '`' || point == '´') {
            add('\'', at);
        } else {
            Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .chars()
                    .filter(FoldedText::isKept)
                    .forEach(letter -> add((char) letter, at));
        }
    }

    private static boolean isKept(int letter) {
        int type = Character.getType(letter);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
    }

    private void add(char letter, int at) {
        if (folded.length() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[folded.length()] = at;
        folded.append(letter);
    }
}
