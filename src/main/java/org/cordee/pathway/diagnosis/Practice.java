package org.cordee.pathway.diagnosis;

import java.util.List;
import org.cordee.reference.Words;

/**
 * One practice of a team: what is done, in three written levels, never what one thinks of it.
 *
 * @param quick whether the short public version asks it too
 * @param sources codes of the publications whose domain it takes up
 * @param anchors three sentences, the least advanced first
 * @param first what to do first where it is not in place
 */
record Practice(String code, boolean quick, List<String> sources, Words title, List<Words> anchors, Words first) {

    static final int LEVELS = 3;
}
