package org.cordee.structure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for. Words match the beginning of words of the name, town, postcode, register number and
 * category, all of them, without regard to accents, capitals or points.
 *
 * @param words folded words, six at most
 * @param categories register categories to keep; none means all
 * @param departments INSEE codes to keep, none for all
 * @param near a point and a distance, or null
 * @param closed whether closed establishments are wanted too
 */
record SearchRequest(
        List<String> words,
        List<String> categories,
        List<String> departments,
        @Nullable Near near,
        boolean closed) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final int MOST_WORDS = 6;

    /** A circle in degrees and kilometres. */
    record Near(double latitude, double longitude, int kilometres) {
        private static final double KILOMETRES_PER_DEGREE = 111.2;

        double latitudeSpan() {
            return kilometres / KILOMETRES_PER_DEGREE;
        }

        double longitudeSpan() {
            return kilometres / (KILOMETRES_PER_DEGREE * Math.max(0.05, Math.cos(Math.toRadians(latitude))));
        }
    }

    static SearchRequest of(String words) {
        return new SearchRequest(fold(words), List.of(), List.of(), null, true);
    }

    /** The words as {@code structure.fold} writes them in the database. */
    static List<String> fold(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace(".", "");
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Whether anything narrows the search; without it the whole register would be listed. */
    boolean isAsked() {
        return !words.isEmpty() || !departments.isEmpty() || near != null;
    }
}
