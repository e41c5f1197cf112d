package org.cordee.evidence;

import java.util.List;
import org.cordee.reference.Words;

/**
 * Something said of peer support, and what three kinds of knowledge say of it.
 *
 * @param code what references and testimonies are tied to
 * @param title in a few words
 * @param claim what is expected, in honest words
 * @param measure with what the region measures it
 * @param findings what research says, part by part
 */
record Statement(String code, Words title, Words claim, Words measure, List<Finding> findings) {

    /**
     * One part of what research says.
     *
     * @param why why it is not surer
     */
    record Finding(Words about, Words says, Certainty certainty, Words why, boolean toCheck) {}
}
