package org.cordee.site;

import java.util.List;
import org.cordee.reference.Words;

/** A question of the short self-check: its anchors from the least to the most ready, and what to do first. */
record TeamQuestion(String code, Words question, List<Words> anchors, Words first) {}
