package org.cordee.pathway.diagnosis;

import java.util.UUID;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.keys.InstallationKey;
import org.springframework.stereotype.Component;

/** The code in a round's link follows from the round, so that it can be shown again; its mark alone is kept. */
@Component
class LinkCodes {

    private final InstallationKey key;

    LinkCodes(InstallationKey key) {
        this.key = key;
    }

    AnswerCode of(UUID round) {
        return AnswerCode.from(key.mac("diagnosis.link", round.toString()));
    }

    byte[] mark(AnswerCode code) {
        return key.mac("diagnosis.code", code.signs());
    }
}
