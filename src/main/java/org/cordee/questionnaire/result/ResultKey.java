package org.cordee.questionnaire.result;

import java.util.List;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.statistics.Population;

/**
 * Which change: what may be put together, and nothing else may.
 *
 * @param language of the wording answered; two wordings are two instruments
 * @param moment after the start
 */
record ResultKey(Respondent respondent, String instrument, int version, String language, String scale, String moment) {

    /** The moments that are compared with the start, the latest last. */
    static final List<String> MOMENTS = List.of("quarterly", "m3", "m6", "m12", "yearly");

    boolean isOf(ScaleFacts facts) {
        return facts.instrument().equals(instrument)
                && facts.version() == version
                && facts.scale().equals(scale);
    }

    Population population() {
        return population(respondent);
    }

    static Population population(Respondent respondent) {
        return respondent == Respondent.PROFESSIONAL || respondent == Respondent.PEER
                ? Population.TEAM
                : Population.SUPPORTED;
    }
}
