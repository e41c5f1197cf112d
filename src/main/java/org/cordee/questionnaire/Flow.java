package org.cordee.questionnaire;

/**
 * How far a round has gone.
 *
 * @param putOut cards laid on the pile, as the structure counts them
 * @param started begun and not finished
 * @param complete finished
 * @param refused said no, which has no consequence
 */
record Flow(int putOut, int started, int complete, int refused) {}
