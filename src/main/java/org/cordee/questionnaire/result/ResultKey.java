package org.cordee.questionnaire.result;

import java.util.List;
import org.cordee.questionnaire.Respondent;
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

    /** How many days after the start an answer counts for this moment: a round is open to late starters too. */
    int leastDays() {
        return switch (moment) {
            case "m6" -> 150;
            case "m12", "yearly" -> 300;
            default -> 60;
        };
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
