package org.cordee.evidence.committee;

import java.util.List;

/** What a mixed committee says of a statement, for the page of the statement: its votes, and whether one may be opened. */
public final class CommitteePanel {

    private final String subject;
    private final List<VoteView> votes;
    private final boolean mayOpen;

    CommitteePanel(String subject, List<VoteView> votes, boolean mayOpen) {
        this.subject = subject;
        this.votes = List.copyOf(votes);
        this.mayOpen = mayOpen;
    }

    /** The code of the statement. */
    public String subject() {
        return subject;
    }

    /** Every vote on it, the newest first. */
    List<VoteView> votes() {
        return votes;
    }

    /** Whether the reader may open one. */
    public boolean mayOpen() {
        return mayOpen;
    }
}
