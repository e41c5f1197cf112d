package org.cordee.questionnaire;

import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.web.Pace;
import org.springframework.stereotype.Component;

/** How often a code may be used in an hour. No address is looked at; unknown codes share one measure. */
@Component
class CodeLimits {

    private static final int OF_A_CODE = 60;
    private static final int UNKNOWN = 300;
    private static final int SAVES = 600;

    private final Pace codes;
    private final Pace unknown;
    private final Pace saves;
    private final CodeMarks marks;

    CodeLimits(CodeMarks marks, Clock clock) {
        this.marks = marks;
        this.codes = new Pace(OF_A_CODE, clock);
        this.unknown = new Pace(UNKNOWN, clock);
        this.saves = new Pace(SAVES, clock);
    }

    /** Whether a code that opens something may be used once more. */
    boolean admits(AnswerCode code) {
        return codes.admits(HexFormat.of().formatHex(marks.of(code)));
    }

    /** Whether one more code that opens nothing may be tried, by anybody. */
    boolean admitsUnknown() {
        return unknown.admits("unknown");
    }

    /** Whether a participation may be saved once more. */
    boolean admitsSaving(UUID participation) {
        return saves.admits(participation.toString());
    }
}
