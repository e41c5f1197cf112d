package org.cordee.questionnaire.result;

import java.time.LocalDate;

/** The same change as it was let out before. */
record EarlierResult(LocalDate through, Estimates estimates) {}
