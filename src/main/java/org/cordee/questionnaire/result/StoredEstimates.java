package org.cordee.questionnaire.result;

import org.cordee.statistics.ClaimLevel;
import tools.jackson.databind.json.JsonMapper;

/** Estimates as they are kept: one document, written once and never computed again. */
final class StoredEstimates {

    /** Before and after without comparison: nothing that is computed here allows more. */
    static final ClaimLevel LEVEL = ClaimLevel.BEFORE_AFTER;

    private static final JsonMapper JSON = JsonMapper.shared();

    private StoredEstimates() {}

    static String write(Estimates estimates) {
        return JSON.writeValueAsString(estimates);
    }

    static Estimates read(String json) {
        return JSON.readValue(json, Estimates.class);
    }
}
