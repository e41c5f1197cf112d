package org.cordee.evidence.committee;

import java.util.List;
import java.util.Map;

/**
 * What the database lets out of one corner of a vote.
 *
 * @param seats how many sit there
 * @param few whether some voted, but fewer than five
 * @param places how many voters come from each place, without saying which; empty when few or none voted
 * @param answers how many answered what; empty when few or none voted
 */
record Tally(VoteCorner corner, long seats, boolean few, List<Long> places, Map<Choice, Long> answers) {

    Tally {
        places = List.copyOf(places);
        answers = Map.copyOf(answers);
    }
}
