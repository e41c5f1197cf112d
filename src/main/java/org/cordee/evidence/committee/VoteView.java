package org.cordee.evidence.committee;

import java.util.List;

/**
 * One vote as its reader may see it.
 *
 * @param over whether the result shows
 * @param older whether the statement has been said anew since
 * @param corners side by side, never added up
 * @param opinions what voters wrote, dissent first; empty until it is over
 * @param seated whether the reader sits in it
 * @param gathers whether the reader is the coordination that gathers it
 */
record VoteView(
        Vote vote,
        boolean over,
        boolean older,
        List<CornerResult> corners,
        List<Opinion> opinions,
        boolean seated,
        boolean gathers) {

    List<Opinion> dissent() {
        return opinions.stream().filter(opinion -> opinion.choice().isDissent()).toList();
    }

    List<Opinion> others() {
        return opinions.stream()
                .filter(opinion -> !opinion.choice().isDissent())
                .toList();
    }

    /** The same, on its own page, without the links to it. */
    VoteView alone() {
        return new VoteView(vote, over, older, corners, opinions, false, false);
    }
}
