package org.cordee.placement.intake;

import java.util.UUID;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.keys.InstallationKey;
import org.springframework.stereotype.Component;

/** The code of a cohort follows from the cohort and its edition, so that it can be shown again; its mark alone is kept. */
@Component
class CohortCodes {

    private final InstallationKey key;

    CohortCodes(InstallationKey key) {
        this.key = key;
    }

    AnswerCode of(UUID cohort, int edition) {
        return AnswerCode.from(key.mac("cohort.code", cohort + ":" + edition));
    }

    byte[] mark(AnswerCode code) {
        return key.mac("cohort.mark", code.signs());
    }
}
