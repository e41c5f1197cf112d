package org.cordee.pathway.diagnosis;

import org.cordee.reference.Words;

/** A kind of work in a team, as broad as it can be; {@link #UNSAID} is no function. */
record TeamFunction(String code, Words name) {

    static final String UNSAID = "unsaid";
}
