package org.cordee.placement.training;

import java.util.List;
import org.cordee.reference.Words;

/**
 * One version of the guide of the talk at half-time.
 *
 * @param lateAfter days after its date from which it is late
 * @param reminders days after its date when whoever has not signed is written to
 * @param guide what to talk about
 */
record MidtermContent(int lateAfter, List<Integer> reminders, List<Words> guide) {}
