package org.cordee.recognition;

import org.cordee.reference.Words;

/**
 * An ability that a kind of activity shows, from the reference content.
 *
 * @param kind the kind of activity it belongs to
 */
record Ability(String code, String kind, Words words) {}
