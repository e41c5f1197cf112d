package org.cordee.questionnaire.result;

import org.cordee.questionnaire.Respondent;
import org.cordee.statistics.Contributions;

/**
 * The mean of one month's answers on one scale, in points.
 *
 * @param oneMoment how many of them the moment that was answered most holds: where it holds nearly all, the mean would
 *     give away that moment of the people whose change is told
 */
record MonthMean(
        Respondent respondent,
        String instrument,
        int version,
        String language,
        String scale,
        Contributions answers,
        long oneMoment,
        double mean) {

    /** How many answered at other moments than the one that was answered most. */
    long atOtherMoments() {
        return answers.total() - oneMoment;
    }
}
