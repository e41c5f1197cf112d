package org.cordee.evidence.capitalisation;

/**
 * How a draft stands with its tellers; never who answered what.
 *
 * @param joined tellers at the table
 * @param waiting those who have not answered this draft
 * @param leftOut written parts that will not appear
 * @param goesWithout whether everybody lets the rest appear then
 */
record CapsStanding(int joined, int waiting, int leftOut, boolean goesWithout) {

    /** Whether what was agreed may appear without what was refused. */
    boolean mayAppear() {
        return waiting == 0 && (leftOut == 0 || goesWithout);
    }
}
