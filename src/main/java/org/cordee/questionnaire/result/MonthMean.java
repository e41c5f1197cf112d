package org.cordee.questionnaire.result;

import org.cordee.questionnaire.Respondent;
import org.cordee.statistics.Contributions;

/** The mean of one month's answers on one scale, whatever the moment they were given at, in points. */
record MonthMean(
        Respondent respondent,
        String instrument,
        int version,
        String language,
        String scale,
        Contributions answers,
        double mean) {}
