package org.cordee.questionnaire;

/** An answer given to one item; never {@link Answer.Empty}. */
record Given(String instrument, int version, String item, Answer answer) {}
