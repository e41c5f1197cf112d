package org.cordee.questionnaire;

import java.util.UUID;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.keys.InstallationKey;
import org.springframework.stereotype.Component;

/** What is kept of a code: its HMAC. The code of a card is random; the one of a round's link follows from the round. */
@Component
class CodeMarks {

    private final InstallationKey key;

    CodeMarks(InstallationKey key) {
        this.key = key;
    }

    byte[] of(AnswerCode code) {
        return key.mac("questionnaire.code", code.signs());
    }

    /** The code that opens a round to whoever has no card yet. */
    AnswerCode joining(UUID round) {
        return AnswerCode.from(key.mac("questionnaire.join", round.toString()));
    }
}
