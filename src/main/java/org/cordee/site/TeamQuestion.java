package org.cordee.site;

import java.util.List;
import org.cordee.reference.Words;

/**
 * A practice of the team diagnosis: its anchors from the least to the most ready, and what to do first.
 *
 * @param quick whether the short self-check asks it
 */
record TeamQuestion(String code, boolean quick, Words title, List<Words> anchors, Words first) {}
