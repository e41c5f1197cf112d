package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A released text, for a page or a print that chooses it. Keep its id and ask again each time it is shown: a text that was
 * withdrawn is not answered any more.
 *
 * @param id the release, by which a use is noted
 * @param lines the words as said, for a quotation that nothing shortens or corrects
 * @param signature the name its teller chose, shown with the words
 * @param speaker whose knowledge it is, shown with the words and never mixed
 * @param print whether it may be printed
 * @param expiresOn the last day it may be shown
 */
public record ReleasedWords(
        UUID id,
        String title,
        List<String> lines,
        String signature,
        Speaker speaker,
        Audience audience,
        boolean print,
        LocalDate expiresOn) {

    private static final int FIRST_WORDS = 160;

    public ReleasedWords {
        lines = List.copyOf(lines);
    }

    /** Whose words they are. */
    public enum Speaker {
        /** The persons concerned, peers included. */
        PERSON,
        /** Those who work with them. */
        PROFESSIONAL
    }

    /** The beginning, cut after a whole word at 160 characters at most: to choose from a list, not to quote. */
    public String firstWords() {
        String all = String.join(" ", lines);
        if (all.length() <= FIRST_WORDS) {
            return all;
        }
        int end = all.lastIndexOf(' ', FIRST_WORDS - 1);
        return all.substring(0, end > 0 ? end : FIRST_WORDS - 1) + "…";
    }
}
