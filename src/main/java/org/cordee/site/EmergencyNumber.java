package org.cordee.site;

import org.cordee.reference.Words;

/** A number to call when waiting for an answer would be too long. */
record EmergencyNumber(String number, String dial, Words words) {}
