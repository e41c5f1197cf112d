package org.cordee.platform.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words one section of the glossary asks to avoid. */
record BannedWords(List<Pattern> words) {

    /** Reads the first column of the table under a heading; one cell may hold several words, with commas. */
    static BannedWords of(String glossary, String heading) {
        int start = glossary.indexOf("\n## " + heading + "\n");
        if (start < 0) {
            throw new IllegalArgumentException("no heading " + heading);
        }
        int end = glossary.indexOf("\n## ", start + 1);
        String section = end < 0 ? glossary.substring(start) : glossary.substring(start, end);
        return new BannedWords(section.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Avoid"))
                .flatMap(line -> Arrays.stream(line.split("\\|", -1)[1].split(",", -1)))
                .map(String::strip)
                .map(BannedWords::whole)
                .toList());
    }

    /** The banned words found in a text. */
    List<String> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> word.matcher(lower).find())
                .map(Pattern::pattern)
                .toList();
    }

    private static Pattern whole(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])");
    }
}
