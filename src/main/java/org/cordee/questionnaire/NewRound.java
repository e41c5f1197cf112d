package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;

/**
 * A round to open.
 *
 * @param plugins instruments added to the core of the battery, by id
 */
record NewRound(
        Respondent respondent,
        String moment,
        List<String> plugins,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean doubleEntry) {}
