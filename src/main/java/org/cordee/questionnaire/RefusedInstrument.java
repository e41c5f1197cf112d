package org.cordee.questionnaire;

import org.cordee.reference.Words;

/**
 * An instrument this product does not take, and why.
 *
 * @param id as it would be declared
 */
record RefusedInstrument(String id, String abbr, Words reason) {}
