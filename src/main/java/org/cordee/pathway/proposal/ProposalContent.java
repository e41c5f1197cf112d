package org.cordee.pathway.proposal;

import java.util.List;

/**
 * How long a structure has to answer.
 *
 * @param answerDays from the day a proposal is made
 * @param reminders days around the date of the answer when the director is written to, before it when negative
 */
record ProposalContent(int answerDays, List<Integer> reminders) {}
