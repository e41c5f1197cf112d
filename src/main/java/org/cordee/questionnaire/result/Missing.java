package org.cordee.questionnaire.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is missing before answers can say something.
 *
 * @param on from which day it may be there; null where that depends on people
 */
public record Missing(Reason reason, @Nullable LocalDate on) {

    /** What is missing. */
    public enum Reason {
        /** Nobody has been asked at the start. */
        NOTHING_ASKED,
        /** Too few answered at the start. */
        FEW_AT_THE_START,
        /** It is too early to ask again. */
        TOO_EARLY,
        /** The later questions have not been asked. */
        NOT_ASKED_AGAIN,
        /** Too few came back. */
        FEW_CAME_BACK,
        /** Answers are there; they are computed when the quarter is over. */
        QUARTER_RUNNING,
        /** Too few structures ask, or one of them is nearly all of it. */
        FEW_STRUCTURES
    }
}
