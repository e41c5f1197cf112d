package org.cordee.evidence.capitalisation;

import java.time.LocalDate;
import java.util.List;
import org.cordee.evidence.Audience;

/**
 * What a sheet says of itself, in words that rest on nobody's.
 *
 * @param summary two or three lines that open it
 * @param place the structure and the action as readers see them, neutrally: a kind of place, never its name
 * @param subjects the codes of the statements it is about
 * @param audience who may read it once it appears
 * @param expiresOn the last day it is shown
 */
public record CapsFrame(
        String title,
        String summary,
        String place,
        List<String> subjects,
        Licence licence,
        Audience audience,
        LocalDate expiresOn) {

    public CapsFrame {
        subjects = List.copyOf(subjects);
    }

    /** What a reader may do with the words. No licence that cannot be taken back is offered without saying so. */
    public enum Licence {
        /** Read, print for oneself, quote shortly with the signature. */
        QUOTE,
        /** CC BY-NC-ND 4.0: share unchanged, without commerce; copies made stay free after a withdrawal. */
        SHARE
    }
}
