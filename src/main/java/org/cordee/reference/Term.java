package org.cordee.reference;

/**
 * One entry of a list of reference content.
 *
 * @param code what is stored; never reused for another meaning
 * @param words what is shown
 */
public record Term(String code, Words words) {}
