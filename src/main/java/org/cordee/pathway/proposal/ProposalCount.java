package org.cordee.pathway.proposal;

/** How many proposals a structure received in a year, and how far they are: counts of work, without a word of them. */
record ProposalCount(String place, long made, long answered, long late, long reported) {}
