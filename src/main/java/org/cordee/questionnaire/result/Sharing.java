package org.cordee.questionnaire.result;

import java.time.LocalDate;

/** Whether a structure lets its own result stand, without its name, among those of the region. */
record Sharing(boolean agreed, LocalDate decidedOn, int version) {}
