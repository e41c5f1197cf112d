package org.cordee.evidence;

import java.time.LocalDate;

/**
 * Where a release has been used.
 *
 * @param place the code of the statement, or the title of the document
 * @param printed whether it left on paper, which cannot be taken back
 */
record ReleaseUse(String place, boolean printed, LocalDate usedOn) {}
