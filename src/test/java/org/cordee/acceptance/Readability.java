package org.cordee.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easy a French text is to read: words a sentence, and the ease of Kandel and Moles (1958), who fitted Flesch's formula
 * to French: 207 − 1.015 words a sentence − 73.6 syllables a word; above 70 is read without effort.
 */
record Readability(double wordsASentence, int longestSentence, double ease) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæ]+");
    private static final Pattern MUTE = Pattern.compile("(?<=[^aeiouyàâäéèêëîïôöùûüœæ])(e|es|ent)$");

    static Readability of(List<String> texts) {
        int words = 0;
        int syllables = 0;
        List<Integer> lengths = new ArrayList<>();
        for (String text : texts) {
            for (String sentence : spoken(text).split("[.!?:;…]+(?=\\s|$)", -1)) {
                List<String> said = WORD.matcher(sentence)
                        .results()
                        .map(found -> found.group())
                        .toList();
                if (!said.isEmpty()) {
                    lengths.add(said.size());
                    words += said.size();
                    syllables += said.stream().mapToInt(Readability::syllables).sum();
                }
            }
        }
        double mean = lengths.isEmpty() ? 0 : (double) words / lengths.size();
        double each = words == 0 ? 0 : (double) syllables / words;
        int longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Readability(mean, longest, 207 - 1.015 * mean - 73.6 * each);
    }

    private static String spoken(String text) {
        return text.replaceAll("\\{[^}]*\\}", "mot").replaceAll("·e·s\\b", "es").replaceAll("·(e|s)\\b", "$1");
    }

    private static int syllables(String word) {
        String lower = word.toLowerCase(Locale.FRENCH);
        String said = lower.length() > 3 ? MUTE.matcher(lower).replaceFirst("") : lower;
        return Math.max(1, (int) VOWELS.matcher(said).results().count());
    }
}
