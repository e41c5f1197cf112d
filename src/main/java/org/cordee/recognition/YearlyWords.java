package org.cordee.recognition;

import java.time.LocalDate;

/**
 * What one voice wrote of a year.
 *
 * @param shown whether the other voice and the direction may read it
 */
record YearlyWords(Voice voice, String words, boolean shown, LocalDate writtenOn) {}
