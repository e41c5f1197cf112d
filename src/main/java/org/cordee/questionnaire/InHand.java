package org.cordee.questionnaire;

import java.util.List;

/** What a respondent has in hand: their participation, the round it is of, and what that round asks, in order. */
record InHand(Participation own, Round round, List<RoundPart> parts) {

    InHand {
        parts = List.copyOf(parts);
    }
}
