package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.UUID;

/** Tells what answers say once they are let out. Rounds ask it, results answer: what is asked never looks at an answer. */
public interface WhatWasSaid {

    /**
     * What this group of the actor's structure says at this moment.
     *
     * @param opened the first day of the round
     * @param last its last day: what was let out before is about other answers
     */
    Said of(UUID structure, Respondent respondent, String moment, LocalDate opened, LocalDate last);
}
