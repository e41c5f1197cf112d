package org.cordee.questionnaire;

/** One line of the list of instruments. */
record InstrumentRow(Instrument instrument, Standing standing) {}
