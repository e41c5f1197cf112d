package org.cordee.report.leaflet;

import java.util.List;
import java.util.UUID;
import org.cordee.evidence.ReleasedWords;

/**
 * Words of a person or a professional on a leaflet: as said, and short enough for two sides.
 *
 * @param signature the name its teller chose
 * @param person whether it is a person concerned, else a professional
 */
record Voice(UUID release, String title, List<String> lines, String signature, boolean person) {

    /** How many characters fit beside another voice; nothing is ever cut. */
    static final int LONGEST = 400;

    private static final int LONGEST_SIGNATURE = 80;

    static Voice of(ReleasedWords words) {
        return new Voice(
                words.id(),
                words.title(),
                words.lines(),
                words.signature(),
                words.speaker() == ReleasedWords.Speaker.PERSON);
    }

    static boolean fits(ReleasedWords words) {
        return String.join(" ", words.lines()).length() <= LONGEST
                && words.signature().length() <= LONGEST_SIGNATURE;
    }

    /** Such as « Parole d’une infirmière », « Parole de Camille ». */
    String by(LeafletText.Knowledge words) {
        boolean elided = signature.startsWith("un ") || signature.startsWith("une ");
        return elided ? words.quoteElided() + signature : words.quote() + " " + signature;
    }
}
