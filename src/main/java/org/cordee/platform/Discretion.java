package org.cordee.platform;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What may not leave the screen: a mail on a locked telephone, a shared downloads folder, a family's calendar or a printed
 * card must not say that somebody has to do with addiction or is a peer.
 */
public final class Discretion {

    private static final Pattern TELLING = Pattern.compile(
            "(?<![\\p{L}])(addict\\p{L}*|pairs?|paire?s? aidant\\p{L}*|pairaid\\p{L}*|peers?|rétabli\\p{L}*|retablissement"
                    + "|recovery|alcoo\\p{L}*|alcoho\\p{L}*|drog\\p{L}*|drugs?|toxico\\p{L}*|substances?|sevrage|overdose"
                    + "|naloxone|csapa|caarud|elsa|consommation|usagers?|abstinen\\p{L}*|sobri\\p{L}*|rechutes?|relapses?)"
                    + "(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Discretion() {}

    /** The telling words of a text, in the order they stand; none when it may leave. */
    public static List<String> telling(String text) {
        return TELLING.matcher(text).results().map(MatchResult::group).toList();
    }
}
