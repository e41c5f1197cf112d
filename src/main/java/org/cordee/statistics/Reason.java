package org.cordee.statistics;

/** Why a cell is hidden; readers are shown the same words for all. Published as counts, never cell by cell. */
public enum Reason {
    /** Fewer persons than the threshold. */
    FEW("too few persons"),
    /** Fewer structures than the circle wants. */
    FEW_STRUCTURES("too few structures"),
    /** One structure holds more of it than the circle allows. */
    DOMINATED("one structure dominates"),
    /** With the whole, it would give a complement of too few persons. */
    COMPLEMENT("a complement of too few persons"),
    /** All or none of a group has a sensitive attribute. */
    GROUP("all or none of a group"),
    /** Hidden so that no sum gives another hidden cell back. */
    SECONDARY("protects another hidden cell");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** English words for the command line. */
    public String words() {
        return words;
    }
}
