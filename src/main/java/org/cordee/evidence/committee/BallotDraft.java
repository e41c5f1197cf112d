package org.cordee.evidence.committee;

/**
 * An answer as its voter gives it.
 *
 * @param words the reason, shown with the statement once the vote is over; empty for none
 * @param signature the function it is shown under
 */
record BallotDraft(Choice choice, String words, String signature) {}
